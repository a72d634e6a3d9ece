import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { riskClashes } from './risk-levels.ts';

const values = (...sayings: Saying[]): string[][] =>
  riskClashes(sayings).map(({ sides }) => sides.map(({ value }) => value));
const low = says('police', 'Joel Kerr is low risk.');

describe('a level of risk', () => {
  it.each([
    ['Joel Kerr’s risk is high.', 'high'],
    ['The risk from Joel Kerr was moderate.', 'moderate'],
    ['Risk of Joel Kerr remains significant.', 'significant'],
    ['Risk of Joel Kerr: assessed as severe', 'severe'],
    ['Risk of Joel Kerr graded medium', 'medium'],
    ['The risk that Joel Kerr poses is considered to be high', 'high'],
    ['Joel Kerr: medium risk', 'medium'],
    ['Joel Kerr is extremely high risk', 'extremely high'],
    ['Joel Kerr is a High risk to women', 'high'],
  ])('is read in "%s"', (text, words) => {
    expect(values(low, says('gp', text))).toEqual([['low', words]]);
  });

  it.each([
    ['as low in another word', 'Joel Kerr’s risk is minimal.'],
    ['in the next sentence', 'Joel Kerr’s risk was discussed. High praise.'],
    ['of noise', 'Joel Kerr was high.'],
    ['of another', 'Petra Marsh is high risk.'],
  ])('is not one that differs %s', (_, text) => {
    expect(values(low, says('gp', text))).toEqual([]);
  });

  it.each([
    ['moderate', 'medium'],
    ['high', 'extremely high'],
    ['severe', 'high'],
    ['significant', 'high'],
  ])('is the same in other words: %s, %s', (one, other) => {
    expect(values(says('gp', `Ivo’s risk is ${one}.`), says('school', `Ivo is ${other} risk`))).toEqual([]);
  });

  it.each([
    ['low', 'moderate'],
    ['medium', 'high'],
    ['minimal', 'medium'],
    ['moderate', 'severe'],
    ['medium', 'significant'],
  ])('is another: %s, %s', (one, other) => {
    expect(values(says('gp', `Ivo’s risk is ${one}.`), says('school', `Ivo’s risk is ${other}.`))).toEqual([
      [one, other],
    ]);
  });

  it('is each child’s where no adult is named', () => {
    expect(values(says('gp', 'The risk is high.'), says('school', 'Nell is low risk.'))).toEqual([
      ['high', 'low'],
    ]);
    expect(values(says('gp', 'The risk is high.'), says('school', 'The risk is low.'))).toHaveLength(2);
  });

  it('comes from two agencies, not from rows of records', () => {
    expect(values(low, says('police', 'Joel Kerr is high risk.'))).toEqual([]);
    expect(values({ ...low, isRecord: true }, says('gp', 'Joel Kerr is high risk.'))).toEqual([]);
  });

  it('leaves out who agrees with everybody else', () => {
    const [high, again] = [says('gp', 'Joel Kerr is high risk.'), says('school', 'Joel Kerr is low risk.')];
    expect(riskClashes([low, high, again])[0]?.sides.map(({ sayings }) => sayings)).toEqual([
      [low, again],
      [high],
    ]);
    expect(riskClashes([low, { ...again, agency: 'police' }, high])[0]?.sides[0]?.sayings).toHaveLength(2);
    const own = says('gp', 'Joel Kerr was low risk.');
    expect(riskClashes([high, own, says('school', 'Joel Kerr is high risk.')])[0]?.sides).toHaveLength(2);
  });
});
