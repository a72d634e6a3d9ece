import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { whoHurtWhomClashes } from './who-hurt-whom.ts';

const on = '2026-03-05';
const clashes = (...sayings: Saying[]) => whoHurtWhomClashes(sayings, family.names);
const police = says('police', 'Mr Kerr struck Ivo.', on);
/** Whether it is read as Ivo striking Mr Kerr. */
const isOther = (text: string): boolean => clashes(police, says('school', text, on)).length > 0;

describe('a blow', () => {
  it.each([
    ['Ivo struck Mr Kerr.'],
    ['Ivo hit Mr Kerr.'],
    ['Ivo punched Mr Kerr.'],
    ['Ivo pushed Mr Kerr.'],
    ['Ivo kicked Mr Kerr.'],
    ['Ivo assaulted Mr Kerr.'],
    ['Ivo attacked Mr Kerr.'],
    ['Ivo slapped Mr Kerr.'],
    ['Ivo bit Mr Kerr.'],
    ['Ivo headbutted Mr Kerr.'],
    ['Ivo stabbed Mr Kerr.'],
    ['Ivo strangled Mr Kerr.'],
    ['Ivo grabbed Mr Kerr.'],
    ['Ivo threw a plate at Mr Kerr.'],
  ])('is read in "%s"', (text) => {
    expect(isOther(text)).toBe(true);
  });

  it.each([
    ['told by another', 'Ms Marsh says that Ivo hit Mr Kerr.'],
    ['after another clause', 'Ms Marsh went out, Ivo hit Mr Kerr.'],
    ['after a semicolon', 'Ms Marsh shouted; Ivo hit Mr Kerr.'],
    ['after an "and"', 'Ms Marsh shouted and Ivo hit Mr Kerr.'],
    ['before another clause', 'Ivo hit Mr Kerr, Ms Marsh says.'],
    ['before an "and"', 'Ivo hit Mr Kerr and Ms Marsh called 999.'],
    ['before a stop', 'Ivo hit Mr Kerr. Ms Marsh called 999.'],
    ['before a semicolon', 'Ivo hit Mr Kerr; Ms Marsh called 999.'],
  ])('is read %s', (_, text) => {
    expect(isOther(text)).toBe(true);
  });

  it.each([
    ['told the same way round', 'Mr Kerr hit Ivo.'],
    ['suffered', 'Ivo was hit, Mr Kerr says.'],
    ['suffered by a name', 'Ivo was struck Mr Kerr'],
    ['had been suffered', 'Ivo had been pushed Mr Kerr'],
    ['by two', 'Ivo and Nell hit Mr Kerr.'],
    ['by two named together', 'Ivo with Nell hit Mr Kerr.'],
    ['of two', 'Ivo hit Mr Kerr with Ms Marsh.'],
    ['of nobody', 'Ivo hit the wall.'],
    ['by nobody', 'Somebody hit Mr Kerr.'],
    ['of oneself', 'Ivo hit Ivo.'],
    ['none', 'Ivo met Mr Kerr.'],
    ['of somebody else', 'Ivo hit Ms Marsh.'],
  ])('is no contradiction: %s', (_, text) => {
    expect(isOther(text)).toBe(false);
  });
});

describe('he and him', () => {
  const about = (saying: Saying, children: string[], adults: string[]): Saying => ({
    ...saying,
    children: new Set(children),
    adults: new Set(adults),
  });

  it('are the one child of whom it is told', () => {
    const he = about(says('school', 'He hit Mr Kerr.', on), ['child:a'], ['person:s']);
    const her = about(says('school', 'Mr Kerr hit her.', on), ['child:b'], []);
    expect(clashes(police, he)).toHaveLength(1);
    expect(clashes(her, says('gp', 'Nell hit Mr Kerr.', on))).toHaveLength(1);
  });

  it('are the young person of a service for them', () => {
    const he = about(says('school', 'He hit Mr Kerr.', on), ['child:b'], ['person:m']);
    expect(clashes(police, { ...he, theChild: 'child:a' })).toHaveLength(1);
    expect(clashes(police, he)).toEqual([]);
  });

  it('are the one adult, where several children are meant', () => {
    const him = about(says('school', 'Ivo hit him.', on), ['child:a', 'child:b'], ['person:s']);
    expect(clashes(police, him)).toHaveLength(1);
    expect(clashes(police, { ...him, adults: new Set(['person:s', 'person:m']) })).toEqual([]);
  });
});

describe('two accounts of one quarrel', () => {
  const other = (from: string, to = from) => ({
    ...says('school', 'Ivo hit Mr Kerr.'),
    under: [stretch('2020-01-01', '2020-01-01', true), stretch(from, to, true)],
  });

  it('lie within two days', () => {
    expect(clashes(police, other('2026-03-07'))).toHaveLength(1);
    expect(clashes(other('2026-03-07'), police)).toHaveLength(1);
  });

  it('are worth a look, and no more, within half a year', () => {
    const weights = (day: string) => clashes(police, other(day)).map(({ weight }) => weight);
    expect(weights('2026-03-07')).toEqual(['must']);
    expect(weights('2026-03-08')).toEqual(['consider']);
    expect(weights('2026-09-01')).toEqual(['consider']);
    expect(weights('2026-09-02')).toEqual([]);
  });

  it('tell of blows one after the other by whoever struck last, and of the child whom a report is about', () => {
    const struck = says('school', 'Ivo kicked the door and then pushed Mr Kerr.', '2026-03-05');
    expect(clashes(police, struck)).toHaveLength(1);
    expect(clashes(police, says('school', 'Ivo sat down and pushed Mr Kerr.', '2026-03-05'))).toEqual([]);
    const own = { ...says('youth-justice', 'He hit Mr Kerr, Nell says.', '2026-03-05'), theChild: 'child:a' };
    expect(clashes(police, own)).toHaveLength(1);
    expect(clashes(police, { ...own, theChild: null })).toEqual([]);
  });

  it('lie within a month where that is all that is said', () => {
    expect(clashes(police, other('2026-02-02', '2026-03-05'))).toHaveLength(1);
    expect(clashes(police, other('2026-02-01', '2026-03-05'))).toHaveLength(0);
    expect(clashes(other('2026-02-02', '2026-03-05'), police)).toHaveLength(1);
    expect(clashes(other('2026-02-01', '2026-03-05'), police)).toHaveLength(0);
  });

  it('may stand in one report on any day', () => {
    const own = other('2025-03-08');
    expect(
      clashes(police, { ...own, evidence: { ...own.evidence, file: police.evidence.file } }),
    ).toHaveLength(1);
  });

  it('are asked about once, the first against all that differ', () => {
    const all = clashes(police, other(on), { ...other(on), agency: 'gp' });
    expect(all[0]).toMatchObject({ part: 'who hurt whom', weight: 'must' });
    expect(all.map(({ sides }) => sides.map(({ value, sayings }) => [value, sayings.length]))).toEqual([
      [
        ['Mr Kerr struck Ivo.', 1],
        ['the other', 2],
      ],
    ]);
  });
});
