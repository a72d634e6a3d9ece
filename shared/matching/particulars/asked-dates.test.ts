import { describe, expect, it } from 'vitest';
import { family, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { askedDateClashes } from './asked-dates.ts';

const values = (...sayings: Saying[]): string[][] =>
  askedDateClashes(sayings, family.names).map(({ sides }) => sides.map(({ value }) => value));
const here = says('gp', 'Cardiology was requested.', '2026-03-02');
const there = (day: string, text = 'Cardiology: asked for it.') => says('social-care', text, day);

describe('the day on which something was asked for', () => {
  it('differs between two agencies', () => {
    expect(values(here, there('2026-03-09'))).toEqual([['2026-03-02', '2026-03-09']]);
    expect(values(there('2026-03-09'), here)).toEqual([['2026-03-02', '2026-03-09']]);
    expect(askedDateClashes([here, there('2026-03-09')], family.names)[0]).toMatchObject({
      part: 'date',
      weight: 'consider',
    });
  });

  it('is one day, or too far apart for one request', () => {
    expect(values(here, there('2026-03-02'))).toEqual([]);
    expect(values(here, there('2026-04-16'))).toHaveLength(1);
    expect(values(here, there('2026-04-17'))).toEqual([]);
  });

  it('is of one thing, by a rare word, perhaps just before', () => {
    expect(values(here, there('2026-03-09', 'Dermatology was requested.'))).toEqual([]);
    const before = { ...there('2026-03-09', 'Request made, no date yet.'), before: 'Cardiology (awaited;' };
    expect(values(here, { ...before, text: 'requested' })).toHaveLength(1);
    const far = { ...before, text: 'requested', before: `Cardiology ${'and so on '.repeat(6)}` };
    expect(values(here, far)).toEqual([]);
    const eight = Array.from({ length: 6 }, (_, at) => says(`a${at}`, 'Cardiology.'));
    expect(values(here, there('2026-03-09'), ...eight)).toHaveLength(1);
    const often = Array.from({ length: 7 }, (_, at) => says(`a${at}`, 'Cardiology.'));
    expect(values(here, there('2026-03-09'), ...often)).toEqual([]);
  });

  it('is said with words for asking, and one sure day of its own, in reports', () => {
    expect(values(here, there('2026-03-09', 'Cardiology is a word.'))).toEqual([]);
    expect(values(here, { ...there('2026-03-09'), isRecord: true })).toEqual([]);
    expect(values(here, { ...there('2026-03-09'), days: [] })).toEqual([]);
    const [day] = here.days;
    expect(
      values(here, { ...there('2026-03-09'), days: day ? [...there('2026-03-09').days, day] : [] }),
    ).toEqual([]);
    expect(values(here, { ...there('2026-03-09'), agency: 'gp' })).toEqual([]);
  });
});
