import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { eachOf, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { whereaboutsClashes } from './where-children-were.ts';

const on = '2026-03-07';
const home = says('police', 'The children were in the house.', on);
const away = says('gp', 'The children were with their grandmother.', on);
const clashes = (...sayings: Saying[]) => whereaboutsClashes(sayings);

describe('children at home', () => {
  it.each([
    ['Both were asleep.'],
    ['The children were in bed.'],
    ['The boys were upstairs.'],
    ['Ivo was downstairs.'],
    ['Nell was on the stairs.'],
    ['The girl stood at the top of the stairs.'],
    ['The children were in the next room.'],
    ['The kids were at home.'],
    ['They were present.'],
    ['The siblings hid.'],
    ['The children were hiding.'],
    ['The children saw it.'],
    ['Ivo witnessed it.'],
  ])('are read in "%s"', (text) => {
    expect(clashes(says('police', text, on), away)[0]?.sides[0]?.sayings).toHaveLength(1);
  });

  it.each([
    ['an adult was', 'The children’s mother was asleep.'],
    ['another adult was', 'The children say dad, on nights, was in bed.'],
    ['an adult was, by name', 'The children say Mr Kerr was upstairs.'],
    ['somebody was', 'Somebody was asleep.'],
    ['they were not', 'The children were not asleep.'],
    ['nothing is said', 'The children were well.'],
  ])('are not read where %s', (_, text) => {
    expect(clashes(says('police', text, on), away)).toEqual([]);
  });
});

describe('children elsewhere', () => {
  it.each([
    ['The children were with their nan.'],
    ['The children were at their maternal grandmother’s.'],
    ['Both were with their aunt.'],
    ['Ivo was at a friend’s, with friends.'],
    ['Ivo was with his father.'],
    ['The children were at school.'],
    ['The children were with a relative, with relatives.'],
    ['The children were with the neighbour.'],
    ['The children were not in the house.'],
    ['The children were not present.'],
    ['Nell was elsewhere.'],
    ['The children were out of the house.'],
  ])('are read in "%s"', (text) => {
    expect(clashes(home, says('gp', text, on))[0]?.sides[1]?.sayings).toHaveLength(1);
  });

  it('are read before any word for home', () => {
    const both = says('gp', 'The children were at home with their nan.', on);
    expect(clashes(home, both)).toHaveLength(1);
    expect(clashes(both, away)).toEqual([]);
  });

  it('are not read where nobody speaks of children', () => {
    expect(clashes(home, says('gp', 'She was at school.', on))).toEqual([]);
    expect(clashes({ ...home, children: new Set() }, away)).toEqual([]);
  });
});

describe('both accounts', () => {
  it('are of one day, of which both are sure', () => {
    expect(clashes(home, { ...away, under: [stretch('2026-03-08', '2026-03-08', true)] })).toEqual([]);
    expect(clashes(home, { ...away, under: [stretch(on, on, false)] })).toEqual([]);
    expect(clashes(home, { ...away, under: [] })).toEqual([]);
    const two = [stretch('2026-02-01', '2026-02-01', true), ...away.under];
    expect(clashes(home, { ...away, under: two })).toHaveLength(1);
  });

  it('are of two agencies and of a child in both', () => {
    expect(clashes(home, { ...away, agency: 'police' })).toEqual([]);
    expect(clashes(says('police', 'Ivo was in bed.', on), says('gp', 'Nell was elsewhere.', on))).toEqual([]);
    expect(clashes(says('police', 'Ivo was in bed.', on), away)).toHaveLength(1);
    expect(clashes(home, says('gp', 'Ivo was elsewhere.', on))).toHaveLength(1);
  });

  it('are laid out as home and elsewhere, without who is contradicted by nobody', () => {
    const [ivo, nell] = [says('police', 'Ivo was in bed.', on), says('school', 'Nell was in bed.', on)];
    const other = { ...says('camhs', 'The child was elsewhere.', on), children: new Set(['child:c']) };
    const [clash] = clashes(ivo, says('gp', 'Ivo was elsewhere.', on), nell, other);
    expect([clash?.part, clash?.weight]).toEqual(['where the children were', 'must']);
    expect(clash?.sides.map(({ value, sayings }) => [value, ...sayings.map(({ agency }) => agency)])).toEqual(
      [
        ['at home', 'police'],
        ['elsewhere', 'gp'],
      ],
    );
  });

  it('may differ with any of several who say otherwise', () => {
    expect(clashes(home, { ...away, agency: 'police' }, away)).toHaveLength(1);
  });

  it('are asked about once where two days bring the same words', () => {
    const days = [...home.under, stretch('2026-03-08', '2026-03-08', true)];
    expect(clashes({ ...home, under: days }, { ...away, under: days })).toHaveLength(1);
    expect(clashes({ ...away, under: days }, { ...home, under: days })).toHaveLength(1);
  });

  it('are asked about in the order of days', () => {
    const later = '2026-03-09';
    const all = [
      says('police', 'Both were in bed.', later),
      says('gp', 'Both were elsewhere.', later),
      home,
      away,
    ];
    const texts = (sayings: Saying[]) => clashes(...sayings).map(({ sides }) => sides[0]?.sayings[0]?.text);
    expect(texts(all)).toEqual(['The children were in the house.', 'Both were in bed.']);
    expect(texts(all.toReversed())).toEqual(texts(all));
  });
});

it.each(
  eachOf(
    `The children were in the home | Both were in the room | The kids were in the property | They were in the flat`,
  ),
)('at home: "%s"', (text) => {
  expect(clashes(says('police', text, on), away)[0]?.sides[0]?.sayings).toHaveLength(1);
});

it.each(
  eachOf(`Ivo was with her gran | The children were with their paternal grandad | Both were at gran’s | Both were at the nursery
    The children were with dad | They were with a family member, with the family member | The children were not at home
    The children were not in the home | Both were not in the property`),
)('elsewhere: "%s"', (text) => {
  expect(clashes(home, says('gp', text, on))[0]?.sides[1]?.sayings).toHaveLength(1);
});

it.each(
  eachOf(`The children say mum was asleep | They say mam was asleep | They say her partner was upstairs
    They say their father was present | They say the mother was at home`),
)('of an adult: "%s"', (text) => {
  expect(clashes(says('police', text, on), away)).toEqual([]);
});
