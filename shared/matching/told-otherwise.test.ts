import { describe, expect, it } from 'vitest';
import { disclosureDecisionRecord } from '../domain/disclosure-decision.ts';
import { type Came, caseOf, logBy, reportBy } from './invented-case.ts';
import { report } from './invented-report.ts';
import { unconfirmedTold } from './unconfirmed-told.ts';

const claim = 'The GP is aware of the ladder, the cannabis and the fracture.';
const quotes = (...came: readonly Came[]) =>
  unconfirmedTold(caseOf(...came))[0]?.evidence.map(({ quote }) => quote);

describe('what the other agency denies', () => {
  it('makes the claim grave, and stands beside it, what speaks most against it first', () => {
    const gp = reportBy('gp', [
      'Ivo has asthma.',
      'We were not told of a ladder.',
      'We were not told of a fracture, of cannabis or of a ladder.',
    ]);
    const [finding] = unconfirmedTold(caseOf(reportBy('school', [claim]), gp));
    expect(finding?.weight).toBe('must');
    expect(finding?.message).toContain('their own report reads otherwise.');
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual([
      claim,
      'We were not told of a fracture, of cannabis or of a ladder.',
      'We were not told of a ladder.',
    ]);
  });

  it('stands beside it in three places at most, equal ones in their order', () => {
    const lines = ['one', 'two', 'three', 'four'].map(
      (rose) => `We were not told of a ladder, rose ${rose}.`,
    );
    const log = logBy('gp', [{ on: '2026-03-02', text: lines[0] ?? '' }]);
    expect(quotes(reportBy('school', [claim]), reportBy('gp', lines.slice(1)), log)).toHaveLength(4);
    expect(quotes(reportBy('school', [claim]), reportBy('gp', lines))).toEqual([claim, ...lines.slice(0, 3)]);
  });
});

describe('what the agency itself decided not to share', () => {
  const decision = (what: string, given: object = {}) => ({
    id: 'disclosure:1',
    reference: '1',
    agency: 'school',
    when: { kind: 'unknown' as const, words: '' },
    what,
    recipient: 'the surgery',
    decision: 'not-shared',
    ...given,
  });
  const row = 'Row of a log.';
  /** The words beside a claim of a school whose report holds this decision. */
  const beside = (one: ReturnType<typeof decision>) =>
    quotes(
      report('school', [claim, row], (words) => ({ disclosures: [{ ...blank, ...one, row: words(row) }] })),
      reportBy('gp', ['Well.']),
    );
  const blank = disclosureDecisionRecord.defaults;

  it.each([
    ['with that agency', decision('The ladder'), true],
    ['with that agency yet', decision('The ladder', { decision: 'pending' }), true],
    ['in the end', decision('The ladder', { decision: 'shared' }), false],
    ['of something else', decision('The roses'), false],
    ['with another agency', decision('The ladder', { recipient: 'Housing' }), false],
    ['as another agency decided', decision('The ladder', { agency: 'gp' }), false],
  ])('stands beside its claim, %s', (_, one, isBeside) => {
    expect(beside(one)).toEqual(isBeside ? [claim, row] : [claim]);
  });

  it('stands there in two places at most, those of its log too', () => {
    const school = report('school', [claim]);
    const log = logBy('school', [
      { on: '', text: 'Row one.' },
      { on: '', text: 'Row two.' },
      { on: '', text: 'Row three.' },
    ]);
    const decisions = log.log.entries.map(({ text }) =>
      disclosureDecisionRecord.make({ ...decision('The ladder'), row: text } as Parameters<
        typeof disclosureDecisionRecord.make
      >[0]),
    );
    const caseFile = caseOf(
      school,
      { ...log, log: { ...log.log, entries: [], decisions } },
      reportBy('gp', ['Well.']),
    );
    expect(unconfirmedTold(caseFile)[0]?.evidence.map(({ quote }) => quote)).toEqual([
      claim,
      'Row one.',
      'Row two.',
    ]);
  });
});
