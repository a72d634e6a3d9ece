import { describe, expect, it } from 'vitest';
import { datedStretches } from './dated-stretches.ts';

const parts = (text: string): string[] =>
  datedStretches(text, '2026-06-30').map(({ start, end, lead }) => `${lead}|${text.slice(start, end)}`);

describe('a text is read by its days', () => {
  it('from a sentence with a day to the next', () => {
    expect(parts('He is well. Seen on 4 May 2026. He ate. Seen on 9 May 2026.')).toEqual([
      '|Seen on 4 May 2026. He ate.',
      '|Seen on 9 May 2026.',
    ]);
    expect(parts('No day here.')).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'Two complaints, 4 May 2026 (shouting, police came) and 9 May 2026 (music).',
      ['Two complaints, |4 May 2026 (shouting, police came) and ', 'Two complaints, |9 May 2026 (music).'],
    ],
    ['Calls: 4 May 2026: a row. ', ['|Calls: 4 May 2026: a row.']],
    ['On 4 May 2026: row, on 9 May 2026: fire.', ['On |4 May 2026: row, on ', 'On |9 May 2026: fire.']],
    [
      '4 May 2026, when he ran, 9 May 2026, when he hid.',
      ['|4 May 2026, when he ran, ', '|9 May 2026, when he hid.'],
    ],
    ['Missed 4 May 2026 and 9 May 2026 (clinic).', ['|Missed 4 May 2026 and 9 May 2026 (clinic).']],
    ['Seen 4 May 2026 (a) and 9 May 2026 (b).', ['|Seen 4 May 2026 (a) and 9 May 2026 (b).']],
    ['From May 2026 (low) to 9 June 2026 (high).', ['|From May 2026 (low) to 9 June 2026 (high).']],
  ])('%s', (text, wanted) => {
    expect(parts(text)).toEqual(wanted);
  });

  it('but not where it lists more than four', () => {
    expect(parts('Seen 1/5/26, 2/5/26, 3/5/26, 4/5/26.')).toHaveLength(1);
    expect(parts('Seen 1/5/26, 2/5/26, 3/5/26, 4/5/26, 5/5/26.')).toEqual([]);
  });

  it('each part with its own day', () => {
    const [one, two] = datedStretches('Rows 4 May 2026 (shouting) and 9 May 2026 (music).', '2026-06-30');
    expect([one, two].map((part) => part?.dates.map(({ when }) => when.words))).toEqual([
      ['4 May 2026'],
      ['9 May 2026'],
    ]);
  });
});
