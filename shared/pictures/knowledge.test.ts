import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHappenings, anyRecipe, caseFolder } from '../../test/cases/any-case-folder.ts';
import { anyConference } from '../../test/cases/any-conference.ts';
import { smallCase } from '../../test/cases/small-case.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import { Knowledge } from '../domain/knowledge.ts';
import type { Merged } from '../domain/merged.ts';
import { knowledgeOf } from './knowledge.ts';

const at = new Date('2026-04-15T10:00:00Z');

/** What must hold of the matrix of any conference. */
function holdsOf(merged: Merged): void {
  const knowledge = knowledgeOf(merged);
  expect(Knowledge.parse(knowledge)).toEqual(knowledge);
  const rows = new Set(merged.chronology.map(({ id }) => id));
  for (const { cells } of [...knowledge.domains, ...knowledge.events]) {
    expect(cells).toHaveLength(knowledge.columns.length);
    for (const [column, { knowing, evidence, logged }] of cells.entries()) {
      const { state, file } = knowledge.columns[column] ?? { state: '', file: null };
      expect(knowing === 'no-report').toBe(state !== 'reported');
      // Whatever is told, mentioned or denied has words, and they are its own.
      expect(['silent', 'no-report'].includes(knowing) || evidence.length > 0).toBe(true);
      for (const one of evidence) {
        expect(one.file).toBe(file);
        expect(merged.texts[one.file]?.slice(one.start, one.end)).toBe(one.quote);
      }
      expect(knowing === 'in-detail' ? logged : []).toEqual([]);
      for (const { file: log, start, end, quote } of logged) {
        expect(log).not.toBe(file);
        expect(merged.texts[log]?.slice(start, end)).toBe(quote);
      }
    }
  }
  const told = knowledge.events.flatMap((event) => event.rows);
  expect(new Set(told).size).toBe(told.length);
  expect(told.filter((id) => !rows.has(id))).toEqual([]);
}

describe('the knowledge matrix of any conference', () => {
  test('has a cell for each agency, each with its own words, and no event twice', async () => {
    fc.assert(
      fc.property(anyConference(true), ({ merged }) => holdsOf(merged)),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(anyRecipe, anyHappenings, async (recipe, further) =>
        holdsOf(mergeCase(await takeIn(caseFolder(recipe, undefined, further)), at)),
      ),
      { numRuns: 40 },
    );
    expect.hasAssertions();
  });

  test('is the same in whatever order contributions and logs arrive', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, async (recipe) => {
        const merged = mergeCase(await takeIn(caseFolder(recipe)), at);
        const { contributions, chronology, logs } = merged;
        const other = {
          ...merged,
          contributions: contributions.toReversed(),
          chronology: chronology.toReversed(),
          logs: logs.toReversed(),
        };
        expect(knowledgeOf(other)).toEqual(knowledgeOf(merged));
      }),
      { numRuns: 60 },
    );
  });
});

/** What the reports of a small case know of a field, by agency. */
async function known(files: Record<string, string>, id: string, more: Record<string, unknown> = {}) {
  const merged = await smallCase(files, more);
  const { columns, domains } = knowledgeOf(merged);
  const cells = domains.find((row) => row.id === id)?.cells ?? [];
  return Object.fromEntries(columns.map(({ agency }, column) => [agency, cells[column]]));
}

const report = (words: string) => `# Report\n\n## Health\n\n${words}\n`;
const knowing = async (words: string, id: string) =>
  (await known({ 'gp.md': report(words) }, id))['gp']?.knowing;

describe('what one report does with a field', () => {
  test.each([
    ['On 4 May 2025 Alder had a bruise to the left arm.', 'injury', 'in-detail'],
    [
      'He was seen with a large bruise to his left arm which nobody at home was able to explain.',
      'injury',
      'in-detail',
    ],
    ['He came in on 11 May 2025 with a burst lip.', 'injury', 'in-detail'],
    ['Bruising was discussed.', 'injury', 'mentioned'],
    ['There are no concerns about injuries.', 'injury', 'nothing-known'],
    ['Injuries: none recorded.', 'injury', 'nothing-known'],
    ['No injuries, bruises or marks have been seen.', 'injury', 'nothing-known'],
    ['Alder likes football.', 'injury', 'silent'],
    ['Culture and faith: not explored.', 'identity', 'silent'],
    ['Domestic abuse is a known concern.', 'domestic-abuse', 'mentioned'],
    ['The surgery is not aware of any domestic abuse.', 'domestic-abuse', 'nothing-known'],
    ['Alder told the nurse on 4 May 2025 that his arm hurts.', 'disclosure', 'in-detail'],
    ['Mary Example told the nurse on 4 May 2025 that she is tired.', 'disclosure', 'silent'],
    ['The children have not been seen alone.', 'missing', 'silent'],
    ['Found alone in the road on 4 May 2025, no coat.', 'neglect', 'in-detail'],
  ])('%s', async (words, id, expected) => {
    expect(await knowing(words, id)).toBe(expected);
  });

  test('a declaration that it was asked and nothing is known is not silence', async () => {
    const words = `${report('Alder is well.')}\n## Asked, and nothing known\n\n- Domestic abuse: nothing known. Looked at: the record.\n`;
    const { gp } = await known({ 'gp.md': words }, 'domestic-abuse');
    expect(gp?.knowing).toBe('nothing-known');
    expect(gp?.evidence.map(({ quote }) => quote).join()).toContain('nothing known');
  });

  test('an agency that has sent nothing is neither silent nor ignorant', async () => {
    const invited = ['gp', 'camhs'].map((agency) => ({
      agency,
      organisation: agency,
      contributor: '',
      role: '',
      report: agency === 'gp' ? 'gp.md' : null,
    }));
    const { camhs, gp } = await known({ 'gp.md': report('Alder is well.') }, 'injury', {
      invited_agencies: invited,
    });
    expect([gp?.knowing, camhs?.knowing]).toEqual(['silent', 'no-report']);
  });

  test('what the agency has in its own log stands beside its silence', async () => {
    const log =
      'Incident ID,Date,Pupil,Category,Incident/Concern text\nS-1,07/10/2025,Alder Example,Home,Alder has a bruise on his cheek\n';
    const { school } = await known({ 'school.md': report('Alder is well.'), 'log.csv': log }, 'injury', {
      records: [{ agency: 'school', kind: 'concern-log', file: 'log.csv' }],
    });
    expect(school?.knowing).toBe('silent');
    expect(school?.logged.map(({ quote }) => quote)).toEqual(['Alder has a bruise on his cheek']);
  });
});

describe('significant events', () => {
  const chronology = (...lines: string[]) =>
    `# Report\n\n## Chronology\n\n| Date | Event |\n|---|---|\n${lines.map((line) => `| ${line} |`).join('\n')}\n`;

  test('are those that two agencies may both tell of, and grave ones that one alone tells of', async () => {
    const merged = await smallCase({
      'school.md': chronology(
        '04/05/2025 | Alder Example in plaster, broke his left wrist on the trampoline',
        '06/05/2025 | Parents’ evening, nobody came',
      ),
      'gp.md': chronology('04/05/2025 | Alder Example, fracture of the left wrist, fell from a trampoline'),
      'police.md': chronology('09/06/2025 | Report of a man with a knife outside the home'),
    });
    const { events, columns } = knowledgeOf(merged);
    const agencies = columns.map(({ agency }) => agency);
    expect(events.map(({ state, cells }) => [state, cells.map((cell) => cell.knowing)])).toEqual([
      ['suggested', agencies.map((agency) => (agency === 'police' ? 'silent' : 'in-detail'))],
      ['single', agencies.map((agency) => (agency === 'police' ? 'in-detail' : 'silent'))],
    ]);
  });

  test('are not met with silence by an agency that states that nothing of the kind is known', async () => {
    const merged = await smallCase({
      'gp.md': chronology('04/05/2025 | Alder Example, bruise to the cheek, no explanation'),
      'school.md': report('No injuries or marks have been recorded for either child.'),
    });
    const { events, columns } = knowledgeOf(merged);
    const school = columns.findIndex(({ agency }) => agency === 'school');
    expect(events.map(({ cells }) => cells[school]?.knowing)).toEqual(['nothing-known']);
  });
});
