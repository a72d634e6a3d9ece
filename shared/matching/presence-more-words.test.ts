import { describe, expect, it } from 'vitest';
import { eachOf, family, says } from './invented-family.ts';
import { presenceClashes } from './presence.ts';

/** The parts in which two accounts of a day differ. */
const parts = (one: string, other: string, on: string | undefined = '2026-03-07'): string[] =>
  presenceClashes([says('hospital', one, on), says('police', other, on)], family).map(({ part }) => part);

describe('who was there', () => {
  it.each(
    eachOf(`Both there | Was on her own in the house | They were in the home | Was in the lounge | In the bedroom
      In the bathroom | In the garden | With him | With her | With them | Alone with Nell | No one else in
      No-one else there | Nobody else at home | She left him on the bed | She left them with Nell | Left her in bed`),
  )('is told by "%s"', (text) => {
    expect(parts(text, 'Was elsewhere.')).toContain('who was there');
  });

  it.each(eachOf('There are dogs | There had been | There has been | There will be | There would be'))(
    'is not told by "%s"',
    (text) => {
      expect(parts(text, 'Was elsewhere.')).toEqual([]);
    },
  );

  it.each(
    eachOf(`They were out | Not there | Was not at home | Had been to town | Was at church | Was at her sister’s
      Was at a party | Come home later | She only came round after | Arrived back later | She came only later`),
  )('is denied by "%s"', (text) => {
    expect(parts('Was present.', text)).toContain('who was there');
  });
});

describe('who was at work', () => {
  it.each(eachOf('Working away | Working all night | Working that day | They were working'))(
    'is told by "%s"',
    (text) => {
      expect(parts(text, 'Off work.')).toContain('who was at work');
    },
  );

  it.each(eachOf('Not on shift | Not in work | Not working | Day off'))('is denied by "%s"', (text) => {
    expect(parts('At work.', text)).toContain('who was at work');
  });
});

it.each(eachOf('on Monday | on Tues | on Wednesday | on Thursday | on Friday | on Sat | on Sunday'))(
  'a day of the week is one day: "%s"',
  (day) => {
    const at = (one: string, other: string) =>
      presenceClashes(
        [says('gp', `Present ${one}.`), says('police', `Elsewhere ${other}, was away.`)],
        family,
      );
    expect(at(day, day)).toHaveLength(1);
    expect(at(day, 'in May')).toEqual([]);
  },
);
