import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { differencesBetween } from './differences.ts';
import { told } from './invented-account.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const on = (from: string, to = from) => ({ days: [stretch(from, to, from === to)] });

describe('in what two accounts of one event differ', () => {
  it('is nothing where they give the same, or one gives nothing', () => {
    expect(differencesBetween(told({ sides: of('left'), minutes: 600 }), told({}))).toEqual([]);
    expect(differencesBetween(told({}), told({ sides: of('left'), minutes: 600 }))).toEqual([]);
    expect(differencesBetween(told({ sides: of('left', 'right') }), told({ sides: of('left') }))).toEqual([]);
    expect(
      differencesBetween(
        told({ sides: of('left'), minutes: 600 }),
        told({ sides: of('left', 'right'), minutes: 600 }),
      ),
    ).toEqual([]);
  });

  it('is the day, in the words of a stretch where it is one', () => {
    expect(differencesBetween(told({}, on('2026-03-07')), told({}, on('2026-03-08')))).toEqual([
      { part: 'date', values: ['2026-03-07', '2026-03-08'] },
    ]);
    expect(differencesBetween(told({}, on('2026-03-07')), told({}, on('2026-03-07', '2026-03-09')))).toEqual([
      { part: 'date', values: ['2026-03-07', '2026-03-07 to 2026-03-09'] },
    ]);
  });

  it('is the day where two stretches end together', () => {
    const [one, other] = [on('2026-03-05', '2026-03-07'), on('2026-03-07')];
    expect(differencesBetween(told({}, one), told({}, other)).map(({ part }) => part)).toEqual(['date']);
  });

  it('is the time, as a clock shows it', () => {
    expect(differencesBetween(told({ minutes: 65 }), told({ minutes: 1432 }))).toEqual([
      { part: 'time', values: ['01:05', '23:52'] },
    ]);
  });

  it('is the side and the size', () => {
    expect(
      differencesBetween(
        told({ sides: of('left'), sizes: of('2 cm', '1 cm') }),
        told({ sides: of('right'), sizes: of('4 cm', '3 cm') }),
      ),
    ).toEqual([
      { part: 'side', values: ['left', 'right'] },
      { part: 'size', values: ['1 cm, 2 cm', '3 cm, 4 cm'] },
    ]);
  });

  it.each([
    ['Took sixteen tablets', 'Had swallowed 24 tablets', ['sixteen tablets', '24 tablets']],
    ['Took twenty-four tablets', 'Had swallowed 24 tablets', null],
    ['Three bruises', 'Four marks', null],
    ['Kept in for two nights', 'Discharged after 3 nights', ['two nights', '3 nights']],
    ['Seen at 10:30 hours', 'Seen at 9 hours', null],
  ])('is how many: %s, %s', (one, other, values) => {
    const found = differencesBetween(told({}, { text: one }), told({}, { text: other }));
    expect(found).toEqual(values ? [{ part: 'number', values }] : []);
  });

  it.each([
    ['Ivo fell from a wall', 'Fell off his bicycle', true],
    ['Ivo fell from a wall', 'FELL FROM A WALL', false],
    ['Ivo fell from a wall', 'Has a broken wrist', false],
  ])('is what it is put down to: %s, %s', (one, other, differs) => {
    const found = differencesBetween(told({}, { text: one }), told({}, { text: other }));
    expect(found.map(({ part }) => part)).toEqual(differs ? ['account given'] : []);
  });
});
