import { describe, expect, it } from 'vitest';
import { stretch } from '../days.ts';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { scoreClashes } from './scores.ts';

/** The scores given by each side of each clash. */
const scores = (...sayings: Saying[]): string[][] =>
  scoreClashes(sayings).map(({ sides }) => sides.map(({ value }) => value));
/** What is read of a score beside one of 30 and none that any grade agrees with. */
const read = (text: string, against: string): string | undefined =>
  scores(says('gp', text), says('police', against))[0]?.[0];

describe('a score or grade', () => {
  it.each([
    ['DASH 9', 'DASH 30', '9'],
    ['DASH medium', 'DASH high', 'medium'],
    ['Risk graded standard', 'graded high', 'standard'],
    ['Risk level: Low', 'DASH high', 'low'],
    ['Risk rating medium', 'risk grading high', 'medium'],
    ['EPDS 8', 'EPDS 30', '8'],
    ['PHQ-9 of 14', 'phq-9: 30', '14'],
    ['PHQ9 score of 14', 'PHQ9 30', '14'],
    ['GAD-7 = 11', 'GAD-7 30', '11'],
    ['SDQ 22', 'SDQ 30', '22'],
    ['AUDIT-C 7', 'AUDIT-C 30', '7'],
    ['ASQ 35', 'ASQ 30', '35'],
    ['RIC 14 ticks', 'RIC 30', '14'],
    ['DASH 9, then 12', 'DASH 30', '9 12'],
  ])('is read in "%s"', (text, against, score) => {
    const last = score.split(' ').at(-1);
    expect(read(text, against)).toBe(last);
  });

  it.each([
    ['of another measure', 'EPDS 9'],
    ['without a figure', 'DASH completed'],
    ['that is a day', 'DASH on 12/03'],
    ['that is a day of a month', 'DASH 9 Mar'],
    ['that is an ordinal', 'DASH on the 9th'],
    ['that is the first', 'DASH of the 1st'],
    ['that is the second', 'DASH of the 2nd'],
    ['that is the third', 'DASH of the 3rd'],
    ['that is a day of January', 'DASH 9 January'],
    ['that is a day of February', 'DASH 9 February'],
    ['that is a day of April', 'DASH 9 April'],
    ['that is a day of May', 'DASH 9 May'],
    ['that is a day of June', 'DASH 9 June'],
    ['that is a day of July', 'DASH 9 Jul'],
    ['that is a day of August', 'DASH 9 August'],
    ['that is a day of September', 'DASH 9 Sep'],
    ['that is a day of October', 'DASH 9 October'],
    ['that is a day of November', 'DASH 9 Nov'],
    ['that is a day of December', 'DASH 9 Dec'],
    ['that is a time', 'DASH at 9:45'],
    ['in the next sentence', 'DASH done. Of 9 children'],
    ['of three figures', 'DASH 912'],
    ['the same', 'DASH 30'],
  ])('is none %s', (_, text) => {
    expect(read(text, 'DASH 30')).toBeUndefined();
  });
});

describe('two scores of one measure', () => {
  it('differ in grade, in number, or in both', () => {
    const police = says('police', 'DASH medium (9).');
    expect(scores(police, says('gp', 'DASH high (9).'))).toEqual([['medium 9', 'high 9']]);
    expect(scores(police, says('gp', 'DASH medium (17).'))).toEqual([['medium 9', 'medium 17']]);
    expect(scores(police, says('gp', 'DASH Medium 9.'))).toEqual([]);
    expect(scores(police, says('gp', 'DASH high.'))).toEqual([['medium 9', 'high']]);
    expect(scores(says('police', 'DASH medium.'), says('gp', 'DASH 17.'))).toEqual([]);
    expect(scores(says('gp', 'DASH 17.'), says('police', 'DASH medium.'))).toEqual([]);
  });

  it('come from two agencies, each with each', () => {
    expect(scores(says('gp', 'EPDS 8.'), says('gp', 'EPDS 19.'))).toEqual([]);
    expect(scores(says('gp', 'EPDS 8.'), says('midwifery', 'EPDS 19.'), says('police', 'EPDS 11.'))).toEqual([
      ['8', '19'],
      ['8', '11'],
      ['19', '11'],
    ]);
  });

  it('lie within three weeks, where both have days', () => {
    const first = says('gp', 'EPDS 8.', '2026-03-01');
    expect(scores(first, says('midwifery', 'EPDS 19.', '2026-03-22'))).toHaveLength(1);
    expect(scores(first, says('midwifery', 'EPDS 19.', '2026-03-23'))).toEqual([]);
    expect(scores(first, says('midwifery', 'EPDS 19.'))).toHaveLength(1);
    expect(scores(says('midwifery', 'EPDS 19.'), first)).toHaveLength(1);
    const old = stretch('2025-01-01', '2025-01-01', true);
    expect(scores({ ...first, under: [old, ...first.under] }, says('gp', 'x'), first)).toEqual([]);
    expect(
      scores({ ...first, under: [old, ...first.under] }, says('midwifery', 'EPDS 19.', '2026-03-02')),
    ).toHaveLength(1);
    expect(
      scores(says('midwifery', 'EPDS 19.', '2026-03-02'), { ...first, under: [old, ...first.under] }),
    ).toHaveLength(1);
  });

  it('are asked about with all that was said', () => {
    const [one, other] = [says('gp', 'EPDS 8.'), says('midwifery', 'EPDS 19.')];
    expect(scoreClashes([one, other])[0]?.sides.map(({ sayings }) => sayings)).toEqual([[one], [other]]);
  });
});
