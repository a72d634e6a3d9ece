import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { type Matter, sidesTaken } from './sides-taken.ts';

const matters: readonly Matter[] = [
  { part: 'lunch', about: 'child', speaksOf: /\blunch\b/i },
  { part: 'tea', about: 'adult', speaksOf: /\btea\b/i },
  { part: 'weather', about: 'family', speaksOf: /\brain\b/i },
];
const taken = sidesTaken(matters, 30, ({ text }) =>
  text.includes('good') ? 'yes' : text.includes('bad') ? 'no' : null,
);
const found = (...sayings: Saying[]) =>
  taken(sayings).map(({ matter, yes, no }) => [matter.part, yes.length, no.length]);

describe('two sides of a matter', () => {
  it('are taken of one child, one adult or the family', () => {
    expect(found(says('school', 'Ivo had a good lunch'), says('police', 'Ivo had a bad lunch'))).toEqual([
      ['lunch', 1, 1],
    ]);
    expect(found(says('school', 'Ivo had a good lunch'), says('police', 'Nell had a bad lunch'))).toEqual([]);
    expect(found(says('school', 'Good, Ms Marsh: a good tea'), says('gp', 'Ms Marsh, bad tea'))).toEqual([
      ['tea', 1, 1],
    ]);
    expect(found(says('school', 'a good tea, Mr Kerr'), says('gp', 'Ms Marsh, bad tea'))).toEqual([]);
    expect(found(says('school', 'Ivo: good rain'), says('police', 'Nell: bad rain'))).toEqual([
      ['weather', 1, 1],
    ]);
  });

  it('are not taken where nobody speaks of it, or only one side does', () => {
    expect(found(says('school', 'a good day'), says('police', 'a bad day'))).toEqual([]);
    expect(found(says('school', 'good rain'), says('police', 'good rain'))).toEqual([]);
    expect(found(says('school', 'rain'), says('police', 'bad rain'))).toEqual([]);
  });

  it('are of one time, or of none', () => {
    const at = (on: string) =>
      found(says('school', 'good rain', '2026-03-01'), says('police', 'bad rain', on));
    expect(at('2026-03-31')).toHaveLength(1);
    expect(at('2026-04-01')).toHaveLength(0);
    expect(found(says('school', 'good rain', '2026-03-01'), says('police', 'bad rain'))).toHaveLength(1);
    expect(found(says('school', 'good rain'), says('police', 'bad rain', '2026-03-01'))).toHaveLength(1);
  });

  it('are of two agencies, or of one report; records alone say nothing', () => {
    const row = (saying: Saying): Saying => ({ ...saying, isRecord: true });
    const [good, bad] = [says('school', 'good rain'), says('school', 'bad rain')];
    expect(found(good, bad)).toHaveLength(1);
    expect(found(good, row(bad))).toHaveLength(0);
    expect(found(row(good), bad)).toHaveLength(0);
    expect(found(good, row(says('police', 'bad rain')))).toHaveLength(1);
    expect(found(row(good), row(says('police', 'bad rain')))).toHaveLength(0);
  });

  it('leave out what speaks against nothing', () => {
    const old = says('police', 'bad rain', '2025-01-01');
    expect(
      found(says('school', 'good rain', '2026-03-01'), says('gp', 'bad rain', '2026-03-02'), old),
    ).toEqual([['weather', 1, 1]]);
    expect(
      found(says('school', 'bad rain', '2026-03-01'), says('gp', 'good rain', '2026-03-02'), {
        ...old,
        text: 'good rain',
      }),
    ).toEqual([['weather', 1, 1]]);
  });

  it('are not read from what is about the report', () => {
    for (const section of ['sharing', 'signature', 'declarations'])
      expect(found(says('school', 'good rain'), { ...says('police', 'bad rain'), section })).toEqual([]);
  });
});
