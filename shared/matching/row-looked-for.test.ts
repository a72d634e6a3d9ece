import { describe, expect, it } from 'vitest';
import type { Entry, Paragraph, Row } from './invented-case.ts';
import { telling } from './invented-telling.ts';
import { figuresIn } from './row-looked-for.ts';

const long = 'He keeps pebbles and shells and ribbons and feathers and corks';
const onTheDay = (what: string): Row => ({ on: '2026-03-07', what });
const heading = '7 March 2026';

describe('a row of a log is told on its very day', () => {
  it.each<[string, string | Partial<Entry>, string | Row | Paragraph, boolean]>([
    ['by an idea that is most of it', 'Shouting heard.', onTheDay('An argument'), true],
    ['by an idea in a row of six words', `Shouting, ${long.slice(9, 44)}.`, onTheDay('An argument'), true],
    ['not by an idea in a longer row', `Ladder. ${long}. Couch.`, onTheDay('A sofa'), false],
    ['by a word of its kind', `${long}. Graze.`, onTheDay('Scratches'), true],
    ['not by its kind alone', `${long}. Bitten.`, onTheDay('Swollen'), false],
    [
      'not by a routine kind where it has a grave one',
      `${long}. Graze. Asthma clinic.`,
      onTheDay('Asthma'),
      false,
    ],
    ['by a routine kind where it has no other', `${long}. Asthma clinic.`, onTheDay('Asthma'), true],
    ['by a time', `${long}, out 11.20.`, onTheDay('Off site from 11:20'), true],
    ['by a sum', `${long}, £140.`, onTheDay('£140 in a pencil case'), true],
    ['by a size', `${long}, 9 cm.`, onTheDay('Something of 9cm'), true],
    ['not by another figure', `${long}, out 11.20.`, onTheDay('Off site from 11.25'), false],
    ['by a name from outside the family', `${long} for Tyler.`, onTheDay('Spoke of Tyler'), true],
    ['not by a name of the family', `${long} for Petra.`, onTheDay('Spoke of Petra'), false],
    ['not by a day', `${long} on Saturday.`, onTheDay('Out by Saturday'), false],
    ['under a heading of that day', 'Shouting heard.', { heading, say: 'An argument.' }, true],
    [
      'not under a heading of another',
      'Shouting heard.',
      { heading: '9 March 2026', say: 'An argument.' },
      false,
    ],
    [
      'on the day that its words point to',
      { on: '2026-03-09', text: 'Went off on Saturday with shells and ribbons' },
      onTheDay('Gone with shells and ribbons'),
      true,
    ],
  ])('%s', (_, row, part, isTold) => {
    expect(telling(row, [part]).told !== 'no').toBe(isTold);
  });

  it('is told without a day by some of its words and a name from outside', () => {
    const row = 'He has a friend called Tyler with pebbles and ribbons.';
    expect(telling(row, ['His pebbles and ribbons are from his friend Tyler.']).told).toBe('yes');
    expect(telling(row, ['His pebbles and ribbons are from his friend.']).told).toBe('no');
    expect(telling(row, ['Tyler has ribbons.']).told).toBe('no');
  });

  it('is told of a month by a name from outside', () => {
    const month = (what: string): Row => ({ on: '2026-03-01/2026-03-31', what });
    expect(telling('Says she is in Poland.', [month('She had gone to Poland')]).told).toBe('yes');
    expect(telling('Says she is in Poland.', [month('She had gone away')]).told).toBe('no');
  });
});

it.each([
  ['Out 11.20, back 2:30pm', ['11.20', '2.30']],
  ['At 09:05 with £140', ['9.05', '£140']],
  ['9cm by 3 cm, 2.5 kg', ['9', '3', '2.5']],
  ['Room 118 in 2026, 2 of 5', ['118']],
])('reads the figures of %j', (text, figures) => {
  expect([...figuresIn(text)]).toEqual(figures);
});
