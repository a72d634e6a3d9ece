import { describe, expect, it } from 'vitest';
import { type Account, accountsOf } from './account.ts';
import { readerOf } from './facts.ts';
import { type Paragraph, caseOf, reportBy } from './invented-case.ts';

const told = (...parts: (string | Paragraph)[]): Account[] => {
  const caseFile = caseOf(reportBy('gp', parts));
  return caseFile.contributions
    .flatMap((one) => accountsOf(one, caseFile, readerOf(caseFile)))
    .filter(({ id }) => id.endsWith(':heading'));
};
const gist = (accounts: readonly Account[]): [string, string[]][] =>
  accounts.map(({ evidence, days }) => [evidence.quote, [...new Set(days.map(({ from }) => from))]]);

describe('what stands under a label with a day in it', () => {
  const item = (say: string): Paragraph => ({ say, form: 'item' });

  it('is of that day, item by item, until another day or another form', () => {
    expect(gist(told('7/3/26 screen', item('Ivo: graze.'), item('Nell: well.'), 'They went home.'))).toEqual([
      ['Ivo: graze.', ['2026-03-07']],
      ['Nell: well.', ['2026-03-07']],
    ]);
    expect(
      gist(told(item('7/3/26'), item('Ivo: graze.'), item('9/3/26 visit'), item('Nell: well.'))),
    ).toEqual([
      ['Ivo: graze.', ['2026-03-07']],
      ['Nell: well.', ['2026-03-09']],
    ]);
  });

  it('tells its own words, without the label', () => {
    const [one] = told('7/3/26 screen', item('Ivo: graze.'));
    expect(one).toMatchObject({ id: 'gp:statement:gp-1:heading', text: 'Ivo: graze.', event: null });
  });

  it('ends where an item gives a day of its own and tells more', () => {
    const more = item('On 9 March 2026 Ivo fell from a wall and cried for a while.');
    expect(gist(told('7/3/26 screen', more, item('Nell: well.')))).toEqual([]);
  });

  it.each([
    ['more than a label', 'Screen of him at 7 March 2026'],
    ['a sentence', 'Seen 7 March 2026.'],
    ['a rough day', 'March 2026 screen'],
    ['no day', 'Screen'],
  ])('is none of %s', (_, label) => {
    expect(told(label, item('Ivo: graze.'))).toEqual([]);
  });

  it('is so with three words beside the day', () => {
    expect(told('Screen at school 7 March 2026:', item('Ivo: graze.'))).toHaveLength(1);
    expect(told('▪ 7 March 2026', item('Ivo: graze.'))).toHaveLength(1);
  });
});

describe('what stands under a dated heading', () => {
  const heading = 'Ward, 7 March 2026';

  it('is also of the day that its words point to from there', () => {
    expect(gist(told({ heading, say: 'On Thursday she was alone.' }))).toEqual([
      [`${heading}\nOn Thursday she was alone.`, ['2026-03-07', '2026-03-05']],
    ]);
  });

  it('is shown with the heading where it is the first under it, and alone after that', () => {
    expect(gist(told({ heading, say: 'Ivo fell.' }, { heading, say: 'He cried.' }))).toEqual([
      [`${heading}\nIvo fell.`, ['2026-03-07']],
      ['He cried.', ['2026-03-07']],
    ]);
    expect(told({ heading, say: 'Ivo fell.' }, { heading, say: 'He cried.' })[1]?.text).toBe(
      `${heading}. He cried.`,
    );
  });

  it('is the first paragraph even where that gives another day, and no later one', () => {
    const say = 'He fell on 5 March 2026.';
    expect(told({ heading, say })).toHaveLength(1);
    expect(told({ heading, say: 'Ivo fell.' }, { heading, say })).toHaveLength(1);
  });

  it('ends with the heading', () => {
    expect(told({ heading, say: 'Ivo fell.' }, { heading: 'Home', say: 'He cried.' })).toHaveLength(1);
  });
});
