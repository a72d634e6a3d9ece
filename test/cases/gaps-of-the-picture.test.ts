import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/domain/finding.ts';
import { smallCase } from './small-case.ts';

const of = (findings: readonly Finding[], kind: string): Finding[] =>
  findings.filter((one) => one.kind === kind);
const quotes = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));

const police = `# Police information

## Individuals

Tom Grange was cautioned in 2018 for possession of a knife. Verbal argument in the street on 4 May 2026.
`;
const school = (voice: string, more = '') => `# School report

**Child:** Alder Example

## Attendance

Alder attends on most days. ${more}

## Child's wishes and feelings

${voice}
`;

describe('what only one agency knows', () => {
  it('is asked about with its words', async () => {
    const { findings } = await smallCase({ 'police.md': police, 'school.md': school('Alder is happy.') });
    const known = of(findings, 'single-source').find(({ domain }) => domain === 'offending');
    expect(known?.agency).toBe('police');
    expect(quotes(known ? [known] : []).join()).toContain('possession of a knife');
  });

  it('is not asked about when another report tells it in its own words', async () => {
    const told = 'We know that Tom Grange has a caution for possession of a knife.';
    const { findings } = await smallCase({
      'police.md': police,
      'school.md': school('Alder is happy.', told),
    });
    expect(quotes(of(findings, 'single-source').filter(({ domain }) => domain === 'offending'))).toEqual([]);
  });

  it('is not made of a denial', async () => {
    const { findings } = await smallCase({
      'police.md': '# Police information\n\nThere is no record of any convictions.\n',
      'school.md': school('Alder is happy.'),
    });
    expect(of(findings, 'single-source').filter(({ agency }) => agency === 'police')).toEqual([]);
  });
});

describe("a child's own words", () => {
  const missing = async (voice: string) =>
    of(
      (await smallCase({ 'police.md': police, 'school.md': school(voice) })).findings,
      'child-voice-missing',
    ).filter(({ agency }) => agency === 'school');

  it('are asked for where an adult says how the child is', async () => {
    const [finding] = await missing('Alder is a happy boy who loves football.');
    expect(finding?.child).toBe('child:c1');
    expect(quotes(finding ? [finding] : [])).toContain('Alder is a happy boy who loves football.');
  });

  it('are asked for where a parent says it', async () => {
    const [finding] = await missing('Mum says that Alder feels fine.');
    expect(finding?.message).toContain('through a parent');
  });

  it('are enough when they stand there', async () => {
    expect(await missing('Alder told Mrs Pell: "I do not sleep when they fight".')).toEqual([]);
  });

  it('are not asked of a child whom the report is not about', async () => {
    const all = await missing('Alder is happy.');
    expect(all.map(({ child }) => child)).toEqual(['child:c1']);
  });
});

describe('what nobody says', () => {
  const silent = async (more: string) =>
    of(
      (await smallCase({ 'police.md': police, 'school.md': school('Alder is happy.', more) })).findings,
      'silent-domain',
    ).map(({ domain }) => domain);

  it('is asked about, and not once a report speaks of it', async () => {
    expect(await silent('')).toContain('teeth');
    expect(await silent('Alder has seen the dentist twice.')).not.toContain('teeth');
  });

  it('is still silence where a report says that nobody asked', async () => {
    expect(await silent('Culture and faith: not explored.')).toContain('identity');
    expect(
      await silent('The family are of Polish heritage and go to church; faith matters to them.'),
    ).not.toContain('identity');
  });
});
