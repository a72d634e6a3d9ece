import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { type Entry, type Paragraph, type Row, caseOf, logBy, reportBy } from './invented-case.ts';
import { omittedRecord } from './omitted-record.ts';

type Part = string | Paragraph | Row;
const quotes = ({ evidence }: Finding): string[] => evidence.map(({ quote }) => quote);
/** What is asked of a school's report and its log. */
const asked = (parts: readonly Part[], ...rows: Entry[]): Finding[] =>
  omittedRecord(caseOf(reportBy('school', parts), logBy('school', rows)));

const bruise: Entry = {
  on: '2026-03-07',
  reference: 'WP-1',
  text: 'Bruise on the cheek of Ivo',
  children: ['child:a'],
};
const knife: Entry = { on: '2026-03-08', reference: 'WP-2', text: 'A knife in the bag of Ivo' };
const clinic: Entry = { on: '2026-03-09', reference: 'WP-3', text: 'Asthma clinic for Nell, all well' };

describe('a row that the report leaves out', () => {
  it('is asked about with its weight, its reference and its words', () => {
    const [one, ...more] = asked(['Ivo is well.'], bruise);
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      kind: 'omitted-record',
      weight: 'should',
      agency: 'school',
      child: 'child:a',
      domain: 'injury',
      record: 'WP-1',
    });
    expect(one?.message).toBe(
      'Should the report tell of WP-1 (2026-03-07, injury)? The log has it and the report does not.',
    );
    expect(one && quotes(one)).toEqual(['WP-1', 'Bruise on the cheek of Ivo']);
    expect(one?.suggestions.map(({ kind }) => kind)).toEqual(['insert-question', 'record-not-known']);
  });

  it('weighs what its kind weighs, and is quoted from its own row of the file', () => {
    const mention = { ...bruise, text: 'Bruise on the cheek of Ivo, see WP-2' };
    const caseFile = caseOf(reportBy('school', ['Ivo is well.']), logBy('school', [mention, knife, clinic]));
    const findings = omittedRecord(caseFile);
    expect(findings.map(({ weight }) => weight)).toEqual(['must', 'should', 'consider']);
    const { evidence } = findings[0] ?? { evidence: [] };
    expect(evidence.map(({ quote }) => quote)).toEqual(['WP-2', 'A knife in the bag of Ivo']);
    const text = caseFile.texts['school.csv'] ?? '';
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(
      evidence.map(({ quote }) => quote),
    );
    expect(evidence[0]?.start).toBe(text.lastIndexOf('WP-2'));
  });

  it('is named by its line without a reference, and of no child where it is of two', () => {
    const [one] = asked(['Ivo is well.'], { on: '', text: 'Bruise on the cheek of Ivo' });
    expect(one?.message).toContain('row 1 (no date, injury)');
    expect(one?.record).toBe('row 1');
    expect(one).not.toHaveProperty('child');
    expect(one && quotes(one)).toEqual(['Bruise on the cheek of Ivo']);
  });

  it('is quoted with its reference wherever that stands in its row, and without where it does not', () => {
    const first = asked(['Ivo is well.'], { ...bruise, on: '' })[0];
    expect(first && quotes(first)).toEqual(['WP-1', 'Bruise on the cheek of Ivo']);
    const log = logBy('school', [bruise]);
    const caseFile = caseOf(reportBy('school', ['Ivo is well.']), {
      ...log,
      text: log.text.replace('WP-1', 'WP-9'),
    });
    const [one] = omittedRecord(caseFile);
    expect(one?.record).toBe('WP-1');
    expect(one && quotes(one)).toEqual(['Bruise on the cheek of Ivo']);
  });

  it('is not asked about where it is told, routine, or of an agency that sent no report', () => {
    const praise: Entry = { on: '2026-03-07', category: 'Praise', text: 'A sticker for reading' };
    expect(asked([{ on: '2026-03-07', what: 'Bruise on a cheek' }], bruise, praise)).toEqual([]);
    const caseFile = caseOf(
      reportBy('gp', ['Ivo is well.']),
      logBy('school', [bruise]),
      logBy(null, [bruise]),
    );
    expect(omittedRecord(caseFile)).toEqual([]);
    expect(asked(['Ivo is well.'])).toEqual([]);
  });

  it('is looked for in all the reports of its agency', () => {
    const second = reportBy('school', [{ on: '2026-03-07', what: 'Bruise on a cheek' }]);
    const caseFile = caseOf(reportBy('school', ['Ivo is well.']), logBy('school', [bruise]));
    const further = { ...second.contribution, file: 'second.md' };
    expect(omittedRecord({ ...caseFile, contributions: [...caseFile.contributions, further] })).toEqual([]);
  });
});

describe('a row that is told in part', () => {
  const words: Entry = {
    on: '2026-03-07',
    reference: 'WP-4',
    text: "Bruise on the cheek. Ivo said 'my belt is in the shed'.",
  };
  it('asks for the words that are left out, with the telling beside them', () => {
    const [one] = asked([{ on: '2026-03-07', what: 'Bruise on a cheek' }], words);
    expect(one?.weight).toBe('should');
    expect(one?.message).toBe(
      'Should the report also give the words recorded in WP-4: “my belt is in the shed”? It tells of this without them.',
    );
    expect(one && quotes(one)).toEqual(['WP-4', 'my belt is in the shed', 'Bruise on a cheek']);
  });

  it('asks for them of a row without a reference, of the gravest kind too', () => {
    const [one] = asked([{ on: '2026-03-07', what: 'A knife in a bag' }], {
      on: '2026-03-07',
      text: "A knife in the bag. Ivo said 'my belt is in the shed'.",
    });
    expect(one?.weight).toBe('should');
    expect(one && quotes(one)).toEqual(['my belt is in the shed', 'A knife in a bag']);
  });

  it('asks whether softer words are as it was seen', () => {
    const [one] = asked([{ on: '2026-03-08', what: 'A talk about his bag, cheerful' }], {
      ...knife,
      text: 'A knife in his bag, cheerful about it',
    });
    expect(one?.weight).toBe('should');
    expect(one?.message).toBe(
      'Is this told as it was seen? The report tells of that day in softer words than WP-2 (2026-03-08, weapons).',
    );
    expect(one && quotes(one)).toEqual([
      'WP-2',
      'A knife in his bag, cheerful about it',
      'A talk about his bag, cheerful',
    ]);
    expect(
      asked([{ on: '2026-03-08', what: 'A talk about his bag, cheerful' }], {
        on: '',
        reference: 'WP-2',
        text: 'Knife',
      })[0]?.message,
    ).toContain('(no date, weapons)');
  });
});
