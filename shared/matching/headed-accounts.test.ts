import { describe, expect, it } from 'vitest';
import { type Account, accountsOf } from './account.ts';
import type { Days } from './days.ts';
import { readerOf } from './facts.ts';
import { type Paragraph, type Row, caseOf, reportBy } from './invented-case.ts';

const told = (
  parts: readonly (string | Paragraph | Row)[],
  more: Record<string, unknown> = {},
): Account[] => {
  const caseFile = caseOf(reportBy('gp', parts, more));
  return caseFile.contributions.flatMap((one) => accountsOf(one, caseFile, readerOf(caseFile)));
};
const shown = (days: readonly Days[]): string[] =>
  days.map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('what stands under a dated heading', () => {
  const under = (heading: string, more: Partial<Paragraph> = {}) =>
    told([{ heading, say: 'Ivo fell from a wall.', ...more }]);

  it('is of that day', () => {
    const [one, ...more] = under('Ward, 7 March 2026');
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      id: 'gp:statement:gp-0:heading',
      event: null,
      text: 'Ward, 7 March 2026. Ivo fell from a wall.',
      evidence: { quote: 'Ward, 7 March 2026\nIvo fell from a wall.', start: 0, end: 40 },
    });
    expect(one && shown(one.days)).toEqual(['2026-03-07']);
  });

  it.each<[string, string, Partial<Paragraph>]>([
    ['a month', 'Ward, March 2026', {}],
    ['two days', 'Ward, 7 March 2026 and 9 March 2026', {}],
    ['no day', 'Ward', {}],
    ['a table row', 'Ward, 7 March 2026', { form: 'row' }],
    ['what is to be done', 'Ward, 7 March 2026', { section: 'actions' }],
    ['a long text', 'Ward, 7 March 2026', { say: 'a'.repeat(600) }],
  ])('is none of %s', (_, heading, more) => {
    expect(under(heading, more)).toEqual([]);
  });

  it('is a text of fewer than 600 letters, and what follows it under its heading', () => {
    expect(under('Ward, 7 March 2026', { say: 'a'.repeat(599) })).toHaveLength(1);
    const last = told(['a'.repeat(700), { heading: 'Ward, 7 March 2026', say: 'Ivo fell.' }, 'He cried.']);
    expect(last.map(({ evidence }) => evidence.quote)).toEqual(['Ward, 7 March 2026\nIvo fell.']);
    const heading = 'Ward, 7 March 2026';
    expect(
      told([
        { heading, say: 'Ivo fell.' },
        { heading, say: 'He cried.' },
      ]).map(({ id }) => id),
    ).toEqual(['gp:statement:gp-0:heading', 'gp:statement:gp-1:heading']);
    const again = [{ heading, say: 'Ivo fell.' }, 'He cried.', { heading: 'Home', say: 'Fed.' }];
    expect(told([...again, { heading, say: 'Up.' }])).toHaveLength(2);
  });

  it('is none where the heading is not in the file', () => {
    const report = reportBy('gp', [{ heading: 'Ward, 7 March 2026', say: 'Ivo fell.' }]);
    const caseFile = caseOf({ ...report, text: report.text.replace('Ward', 'Bed ') });
    expect(accountsOf(report.contribution, caseFile, readerOf(caseFile))).toEqual([]);
  });
});
