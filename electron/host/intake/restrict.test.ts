import { describe, expect, test } from 'vitest';
import { conferenceFrom } from './conference-file.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readReport } from '../../../shared/reading/read-report.ts';
import { takeIn } from './take-in.ts';

const { conference } = conferenceFrom(
  'conference.json',
  JSON.stringify({
    conference_date: '2026-06-23',
    children: [{ id: 'c1', name: 'Alder Example' }],
    household_and_family: [
      { name: 'Mary Sample', relationship: 'Mother' },
      { name: 'Tom Grange', relationship: "Mother's partner" },
    ],
    invited_agencies: [{ agency: 'school' }],
  }),
);

/** The first words of the statements and events that a report keeps from the family, in order. */
function keptBack(text: string, agency = 'school'): string[] {
  const { contribution } = readReport('report.md', markdownBlocks('report.md', text), { agency, conference });
  return [
    ...contribution.statements.map(({ passage, audience }) => ({ passage, audience })),
    ...contribution.events.map(({ what, audience }) => ({ passage: what, audience })),
  ]
    .filter(({ audience }) => audience !== 'family')
    .map(({ passage }) => passage.text.split(' ').slice(0, 3).join(' '));
}

const report = (last: string) => `# Report for conference

## Health

Alder is well and grows as expected.

## Mother

Ms Sample takes part in a clinic. The clinic sees her monthly.

## Chronology

| Date | Event | Source | Outcome |
|---|---|---|---|
| 01/02/2026 | Blood tests at the clinic | Letter | Filed |
| 03/02/2026 | Alder started swimming | Parent | - |

## Sharing

${last}
`;

describe('what an author keeps from the family', () => {
  test('a report of which nothing is kept back is for the family', () => {
    expect(keptBack(report('This report was shared with Ms Sample on 12 June 2026.'))).toEqual([]);
  });

  test('a part named by its heading, and the sentence that says so', () => {
    for (const words of [
      'Report read to Ms Sample by phone apart from the paragraph headed Mother.',
      'Shared with the family except for the section on her clinic.',
      'The section called Mother must not be shared with Mr Grange.',
    ])
      expect(keptBack(report(words))).toEqual(
        expect.arrayContaining(['Ms Sample takes', words.split(' ').slice(0, 3).join(' ')]),
      );
  });

  test('a subject wherever it is spoken of, also in the chronology', () => {
    expect(keptBack(report('Please do not discuss the blood tests with the family.'))).toEqual([
      'Please do not',
      'Blood tests at',
    ]);
    expect(keptBack(report('Information may be shared with parents other than the swimming entry.'))).toEqual(
      ['Information may be', 'Alder started swimming'],
    );
  });

  test('a subject that is said to be for few before it is kept from others', () => {
    const words = 'The swimming is for the chair only and must not be told to Mr Grange.';
    expect(keptBack(report(words))).toEqual(['The swimming is', 'Alder started swimming']);
  });

  test('a subject behind the label of its line', () => {
    const { contribution } = readReport(
      'r.md',
      markdownBlocks('r.md', report('Disclosure: the swimming entry may not be shared with the family.')),
      { agency: 'school', conference },
    );
    expect(contribution.events.map(({ audience }) => audience)).toEqual(['family', 'professionals']);
    expect(contribution.sharing.shared).not.toBe('yes');
  });

  test('what a pronoun stands for in the sentence before', () => {
    expect(
      keptBack(report('She was not asked about the blood tests. I would prefer they were not read out.')),
    ).toEqual(['She was not', 'Blood tests at']);
  });

  test('the whole report where nothing in it answers to what is named', () => {
    const all = keptBack(report('The matter of the allotment should not be shared with the family.'));
    expect(all).toContain('Alder is well');
    expect(all).toContain('Alder started swimming');
  });

  test('the whole report where it is the report that is meant', () => {
    expect(keptBack(report('This report must not be shown to Tom.'))).toContain('Alder is well');
  });

  test('a confidence stays where it was told', () => {
    for (const words of [
      'She asked me to keep it to myself.',
      'Mary told the nurse in confidence.',
      'She does not want Mr Grange to know.',
      'She has not told anyone else.',
      'Not for the family.',
      'She laughed, and then said that I was not to write it down.',
      'She said that nobody was to know.',
    ])
      expect(keptBack(report(`Mary is studying for a course. ${words}`))).toEqual(['Mary is studying']);
  });

  test('words for the chair alone are narrower still', () => {
    const { contribution } = readReport(
      'r.md',
      markdownBlocks('r.md', report('For the chair only: there is an enquiry.')),
      { agency: 'school', conference },
    );
    expect(contribution.statements.at(-1)?.audience).toBe('chair');
  });

  test('the author’s own words go along as the reason', () => {
    const text = report('Please do not discuss the blood tests with the family. Thank you.');
    const { contribution } = readReport('r.md', markdownBlocks('r.md', text), {
      agency: 'school',
      conference,
    });
    const because = contribution.events[0]?.because;
    expect(because?.text).toBe('Please do not discuss the blood tests with the family.');
    expect(text.slice(because?.start, because?.end)).toBe(because?.text);
  });

  test('the report of a domestic abuse service is for the family only where it says so', () => {
    expect(keptBack(report('Seen.'), 'domestic-abuse')).toContain('Alder is well');
  });

  test.each([
    'Complaints came from people who do not wish to be named.',
    'Ms Sample would prefer not to attend the meeting.',
    'Alder does not share a room with his mother.',
    'Alder should not share a bed with his mother.',
    'School did not tell the parents about the trip.',
    'His mother was not told until the evening.',
    'Alder said "don’t tell mum I told you" and laughed.',
    'I do not want her to feel that the school has gone against her.',
    'I would not want anything in this report to put Mum off seeing me.',
    'Consent to share was not asked of the parents.',
    'There is restricted growth of the left leg.',
    'He could not be seen at home.',
  ])('keeps nothing back for: %s', (words) => {
    expect(keptBack(report(words))).toEqual([]);
  });

  test('what the agency’s own log of decisions keeps from the family', async () => {
    const log = (
      reason: string,
    ) => `Ref,Date,Agency,What,With whom,Decision,Consent sought?,Consent outcome,Reason,Decided by
D-1,01/02/2026,school,Blood test,Conference,Shared,No,,${reason},A. Head
D-2,01/02/2026,gp,Swimming,Conference,Shared,No,,Not to be disclosed to family,A. Doctor
`;
    const file = (name: string, words: string) => ({ name, bytes: new TextEncoder().encode(words) });
    const named = JSON.stringify({
      conference_date: '2026-06-23',
      children: [{ id: 'c1', name: 'Alder Example' }],
      invited_agencies: [{ agency: 'school', report: 'school.md' }],
      records: [{ kind: 'disclosure-log', file: 'log.csv' }],
    });
    const keptFor = async (reason: string) => {
      const { contributions } = await takeIn([
        file('conference.json', named),
        file('school.md', report('Shared on 12 June 2026.')),
        file('log.csv', log(reason)),
      ]);
      return contributions.flatMap(({ events }) =>
        events.filter(({ audience }) => audience !== 'family').map(({ what }) => what.text),
      );
    };
    expect(await keptFor('Not to be disclosed to family')).toEqual(['Blood tests at the clinic']);
    expect(await keptFor('Clinical need')).toEqual([]);
  });
});
