import { expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { otherAdults } from './other-adults.ts';

it.each(
  eachOf(`There is not anyone else staying | Nobody says that anybody else lives there, nobody of anyone else living
    There is no trace of anyone else resident | Not anybody else in the home | No sign of anyone else there
    There are not other adults | No, no additional men | There are no unknown people | No known other persons
    Not any other male | No other man | No other person | No other males | No other one
    It is just mother and them | It is just her and them | There is no unknown adult | There is no additional adult
    The only person in the home | The only adult at home | The household is Ms Marsh | The household consists of four`),
)('no other adult: "%s"', (text) => {
  expect(sideOf(otherAdults, text)).toBe('no');
});

it.each(
  eachOf(`An unnamed man stayed with her | A third man staying at the flat | An extra adult stays here
    A second woman stays over | An unknown female stays since May | An adult friend stays in the flat
    Her boyfriend, an older boyfriend, living there | A cousin is living with her | Grandfather lives here
    Granddad sleeps there | Grandpa lives with them | Bampi sleeps in the lounge | Taid is sleeping at the flat
    Her uncle is sharing with Ivo | Uncle: the bed is the sofa | A man asleep on a chair | A man asleep on it
    A man on the settee | A man on the sofa | A man on the couch | An adult man being in the house
    An unknown adult at the property | A strange man at the home | A cousin has come to stay | A lodger`),
)('another adult: "%s"', (text) => {
  expect(sideOf(otherAdults, text)).toBe('yes');
});
