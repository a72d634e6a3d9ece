import { beforeAll, describe, expect, test } from 'vitest';
import { rowsIn, smallCase, textIn, under } from '../../../test/cases/small-case.ts';
import type { Merged } from '../../domain/merged.ts';

const school = `# School

**Child:** Alder Example

## Behaviour

Alder can be lively. Children's Social Care are aware of the bruises.

## Pike

For the chair only: there is a police enquiry into the drugs at the house.
`;
const care =
  "# Social care\n\n## Health\n\nNo health concerns or bruises about either child have been notified to Children's Social Care.\n";
const log = `Incident ID,Date,Pupil,Category,Incident/Concern text,Reported by,Action taken
S-1,07/10/2025,Alder Example,Injury,"Black eye, said that ""Tom did it"" and would not say more",A. Teacher,Noted
S-2,08/10/2025,Alder Example,Neglect,"Hungry, took food from bins at lunch again",A. Teacher,Noted
`;
const decisions = `Ref,Date,Agency,What,With whom,Decision,Consent sought?,Consent outcome,Reason,Decided by
D-1,09/10/2025,school,Black eye,CSC,Not shared,,,,A. Head
`;
const records = {
  records: [
    { agency: 'school', kind: 'concern-log', file: 'log.csv' },
    { kind: 'disclosure-log', file: 'decisions.csv' },
  ],
};

describe('the register of questions', () => {
  let merged: Merged;
  beforeAll(async () => {
    merged = await smallCase(
      { 'school.md': school, 'social-care.md': care, 'log.csv': log, 'decisions.csv': decisions },
      records,
    );
  });

  test('gives rows of a log that the report leaves out, in the words of the log, with their row', () => {
    const blocks = under(merged, 'professionals', 'In an agency’s own log, and not in its report');
    const rows = rowsIn(blocks);
    expect(rows.map((cells) => cells.at(-1))).toEqual(
      expect.arrayContaining(['Black eye, said that "Tom did it" and would not say more']),
    );
    const from = blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flat().flatMap((run) => run.from ?? []))
        : [],
    );
    expect(from.map(({ place, author }) => `${place}, ${author}`)).toContain('row S-1, A. Teacher');
  });

  test('asks about wording in full, and only counts what invites a look', () => {
    const wording = { ...merged.findings.find(({ tier }) => tier === 'wording') };
    const quiet = merged.findings.flatMap((one) =>
      one.tier === 'wording'
        ? [{ ...one, id: `${one.id} again`, message: 'Quietly?', quiet: true as const }]
        : [],
    );
    expect(quiet.length).toBeGreaterThan(0);
    const words = textIn(
      under({ ...merged, findings: [...merged.findings, ...quiet] }, 'professionals', 'Words to ask about'),
    );
    expect(words).toContain(wording.message);
    expect(words).not.toContain('Quietly?');
    expect(words).toMatch(/One more place|more places/);
  });

  test('shows a decision as what, with whom and how it was decided, not as a line of its file', () => {
    const rows = rowsIn(under(merged, 'professionals', 'Sharing and consent'));
    expect(rows).toContainEqual([
      'Must',
      '9 October 2025, The school',
      'Black eye → CSC – not shared.',
      expect.stringContaining('Black eye'),
    ]);
  });

  test('puts a claim that others know beside what they say', () => {
    const said = textIn(under(merged, 'professionals', 'Said to be known, and not borne out'));
    expect(said).toContain("Children's Social Care are aware of the bruises.");
    expect(said).toContain('No health concerns or bruises');
  });

  test('shows nothing that stands on words for the chair alone to anybody else', () => {
    const standsOnIt = merged.findings.filter(({ evidence }) =>
      evidence.some(({ quote }) => quote.includes('police enquiry')),
    );
    for (const { message } of standsOnIt)
      expect(textIn(under(merged, 'professionals', 'Register of questions'))).not.toContain(
        `${message} police enquiry`,
      );
    expect(textIn(under(merged, 'professionals', 'Register of questions'))).not.toContain('police enquiry');
  });

  test('tells on the first page how many rows of the log are left out, and of what', () => {
    const said = textIn(under(merged, 'chair', 'What needs the conference’s attention'));
    expect(said).toContain(
      'Should The school add to its report? Its own log holds 2 entries that it leaves out',
    );
  });
});
