import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { type Entry, type Row, caseOf, logBy, reportBy } from './invented-case.ts';
import { omittedRecord } from './omitted-record.ts';

const quotes = ({ evidence }: Finding): string[] => evidence.map(({ quote }) => quote);
/** What is asked of a school's report and its log. */
const asked = (parts: readonly (string | Row)[], ...rows: Entry[]): Finding[] =>
  omittedRecord(caseOf(reportBy('school', parts), logBy('school', rows)));

const bruise: Entry = {
  on: '2026-03-07',
  reference: 'WP-1',
  text: 'Bruise on the cheek of Ivo',
  children: ['child:a'],
};
const knife: Entry = { on: '2026-03-08', reference: 'WP-2', text: 'A knife in the bag of Ivo' };
const clinic: Entry = { on: '2026-03-09', reference: 'WP-3', text: 'Asthma clinic for Nell, all well' };

describe('how many rows are left out', () => {
  const sums = (findings: readonly Finding[]) => findings.filter(({ record }) => record === undefined);

  it('is asked from three of concern on, by kind, the most first', () => {
    const two = { ...bruise, reference: 'WP-5', text: 'Scald on the hand of Ivo' };
    expect(sums(asked(['Ivo is well.'], bruise, knife, clinic))).toEqual([]);
    const [sum, ...more] = sums(asked(['Ivo is well.'], knife, bruise, two, clinic));
    expect(more).toEqual([]);
    expect(sum).toMatchObject({ weight: 'must', agency: 'school' });
    expect(sum?.message).toBe(
      'Should School or college add to its report before the meeting? 3 of 4 rows of its log are concerns that it leaves out: 2 of injury, 1 of weapons.',
    );
    expect(sum && quotes(sum)).toEqual(['WP-2', 'WP-1', 'WP-5']);
  });

  it('is of the lesser weight without a grave one, and of equal numbers by name', () => {
    const rows: Entry[] = [
      { on: '2026-03-02', text: 'Bruise on the cheek of Ivo' },
      { on: '2026-03-03', text: 'Nell flinched at the door' },
      { on: '2026-03-01', text: 'Ivo wetting in assembly again' },
    ];
    const [sum] = sums(asked(['Ivo is well.'], ...rows));
    expect(sum?.weight).toBe('should');
    expect(sum?.message).toContain('1 of fear of an adult or of home, 1 of injury, 1 of wetting or soiling.');
    expect(sum && quotes(sum)).toEqual(rows.map(({ text }) => text));
  });

  it('counts no row that is told in part', () => {
    const told: Entry = { on: '2026-03-01', text: "Bruise on a cheek. Ivo said 'my belt is in the shed'." };
    const report = [{ on: '2026-03-01', what: 'Bruise on a cheek' }];
    expect(sums(asked(report, told, knife, { ...knife, reference: 'WP-6' }))).toEqual([]);
  });
});

describe('a log with more rows left out than anybody reads', () => {
  const rows = (count: number): Entry[] =>
    Array.from({ length: count }, (_, at) => ({
      on: '2025-03-07',
      reference: `WP-${at}`,
      text: `Bruise ${at} seen on a cheek`,
    }));

  it('is asked about by the gravest three hundred, and once for the others', () => {
    const findings = asked(['Ivo is well.'], ...rows(324), knife);
    expect(findings.filter(({ record }) => record !== undefined)).toHaveLength(300);
    expect(findings[0]?.message).toContain('weapons');
    const last = findings.at(-1);
    expect(last).toMatchObject({ kind: 'omitted-record', weight: 'should', agency: 'school' });
    expect(last?.message).toBe(
      'Should School or college go through its log again? 25 further rows are not told in its report; the gravest 300 are asked about one by one.',
    );
    expect(last?.evidence).toHaveLength(20);
    expect(findings.find(({ message }) => message.includes('add to its report'))?.evidence).toHaveLength(300);
  });

  it('is asked about row by row up to three hundred', () => {
    expect(asked(['Ivo is well.'], ...rows(300)).at(-1)?.message).toContain('add to its report');
  });
});
