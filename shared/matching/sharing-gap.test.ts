import { describe, expect, it } from 'vitest';
import { disclosureDecisionRecord } from '../domain/disclosure-decision.ts';
import type { Passage } from '../domain/passage.ts';
import { type Came, caseOf, logBy } from './invented-case.ts';
import { report } from './invented-report.ts';
import { sharingGap } from './sharing-gap.ts';

const unsaid = { withWhom: '', when: { kind: 'unknown', words: '' } };
const decided = (row: Passage, given: object = {}) =>
  disclosureDecisionRecord.make({
    id: 'disclosure:1',
    reference: 'D7',
    agency: 'school',
    when: { kind: 'unknown', words: '' },
    what: 'a bruise',
    recipient: 'MASH',
    decision: 'pending',
    row,
    ...given,
  } as Parameters<typeof disclosureDecisionRecord.make>[0]);
const quotes = (...came: readonly Came[]) =>
  sharingGap(caseOf(...came)).map(({ evidence }) => evidence.map(({ quote }) => quote).join());

describe('gaps in what a report says of sharing', () => {
  it('are asked about once for one place, the report as a whole first', () => {
    const consent = 'Mum has not seen this: not shown.';
    const [first, ...more] = sharingGap(
      caseOf(
        report('school', [consent, 'Consent is not recorded.'], (find) => ({
          sharing: { shared: 'no', ...unsaid, words: find('not shown.') },
        })),
      ),
    );
    expect(first?.message).toContain('When will the family see this report?');
    expect(more.map(({ evidence }) => evidence[0]?.quote)).toEqual(['Consent is not recorded.']);
  });

  it('are asked about once where a field of the report repeats its words', () => {
    const line = 'Consent is not recorded.';
    const field = { key: 'x', label: 'Consent', section: 'sharing', value: { kind: 'text' }, children: [] };
    const school = report('school', [line], (find) => ({
      sharing: { shared: 'yes', ...unsaid, words: null },
      fields: [{ ...field, passage: find('not recorded.') }],
    }));
    expect(quotes(school)).toEqual([line]);
  });

  it('are asked about though nothing is said, for each report', () => {
    const silent = { sharing: { shared: 'not-recorded', ...unsaid, words: null } };
    const found = quotes(
      report('school', ['Consent is not recorded.'], () => silent),
      report('gp', ['Permission was not sought.'], () => silent),
    );
    expect(found).toEqual(['', 'Consent is not recorded.', '', 'Permission was not sought.']);
  });
});

describe('gaps in decisions', () => {
  const shown = { sharing: { shared: 'yes', ...unsaid, words: null } };

  it('are asked about in a report and in a log, with the row', () => {
    const school = report('school', ['Row of a report.', 'Another row.'], (find) => ({
      ...shown,
      disclosures: [
        decided(find('Row of a report.')),
        decided(find('Another row.'), { decision: 'shared', recipient: 'Mother' }),
      ],
    }));
    const log = logBy('gp', [{ on: '', text: 'Row of a log.' }]);
    const decisions = log.log.entries.map(({ text }) =>
      decided(text, { agency: null, decision: 'not-shared', decidedBy: 'A. Lead' }),
    );
    const [first, second, ...more] = sharingGap(caseOf(school, { ...log, log: { ...log.log, decisions } }));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'sharing-gap', weight: 'should', agency: 'school', record: 'D7' });
    expect(first?.message).toContain('Who decides about “a bruise”, and by when?');
    expect(first?.evidence.map(({ quote }) => quote)).toEqual(['Row of a report.']);
    expect(first?.suggestions.map(({ kind }) => kind)).toEqual(['open-form']);
    expect(second).toMatchObject({ weight: 'must' });
    expect(second).not.toHaveProperty('agency');
    expect(second?.evidence.map(({ quote }) => quote)).toEqual(['Row of a log.']);
  });
});
