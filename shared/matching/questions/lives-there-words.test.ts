import { expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import { livesThere } from './lives-there.ts';

const read = (text: string): string[] => answersTo(livesThere, says('school', text));

it.each(
  eachOf(`Mr Kerr left home | Mr Kerr left the family home | Mr Kerr left the property | Mr Kerr left the address
    Mr Kerr does not live there | Mr Kerr is not living there | Mr Kerr has never stayed, never stays
    Mr Kerr is not currently staying | Mr Kerr is not resident | Mr Kerr no longer stays
    Mr Kerr is not a member of the household | Mr Kerr is not in the household
    Joel Kerr has her own house | Joel Kerr has their own place | Mr Kerr has his own home | Mr Kerr has his own flat
    Mr Kerr has a flat of his own | Mr Kerr has a house of her own | Mr Kerr left on Monday 1 May, left on the 1 May
    Mr Kerr left around Feb | Mr Kerr left during March | Mr Kerr left in April | Mr Kerr left last May
    Mr Kerr left in June | Mr Kerr left in July | Mr Kerr left in August | Mr Kerr left in September
    Mr Kerr left in October | Mr Kerr left in November | Mr Kerr left in December | Mr Kerr left in 2024
    Mr Kerr left last month | Mr Kerr left last year | Mr Kerr left last week | Mr Kerr left last autumn
    Mr Kerr left last spring | Mr Kerr left last winter | Mr Kerr visits on Sundays | Mr Kerr visits only
    Mr Kerr visits occasionally | Mr Kerr lived away | Mr Kerr lives in his own flat | Mr Kerr lives at her mum’s
    Mr Kerr lives at his parents’
    Mr Kerr lives at his sister’s | Mr Kerr lives at his brother’s | Mr Kerr lived apart | Mr Kerr lives alone
    Mr Kerr is living separately | Mr Kerr is living away | Mr Kerr is living back at her mother’s
    Mr Kerr is living back with his mum`),
)('that he does not live there: "%s"', (text) => {
  expect(read(text)).toEqual(['person:s no']);
});

it.each(eachOf('Dan Holt lives at his father’s | Dan Holt lives at his dad’s'))(
  'nor a father: "%s"',
  (text) => {
    expect(read(text)).toEqual(['person:f no']);
  },
);

it.each(
  eachOf(`Mr Kerr sleeps there | Mr Kerr is sleeping here | Mr Kerr stays with her and Nell | Mr Kerr lives with mum
    Mr Kerr stays at home | Mr Kerr lives in the house | Mr Kerr has lived at the property | Mr Kerr is moving in
    Mr Kerr, home address | Mr Kerr, current address | Mr Kerr is at the home every day
    Mr Kerr, at the house all day | The room is the sofa, Mr Kerr says | Mr Kerr shares her bed
    Mr Kerr has clothes at hers | Mr Kerr was downstairs | Mr Kerr was in bed | Mr Kerr was cooking
    Mr Kerr was bathing | Mr Kerr came down to us | Mr Kerr says they are all at his | Mr Kerr let me in`),
)('that he lives there: "%s"', (text) => {
  expect(read(text)).toEqual(['person:s yes']);
});

it.each(
  eachOf(`Whether Mr Kerr lives there | No other than Mr Kerr lives there | Grandad lives with Mr Kerr there: he stays there
    Mr Kerr lives there, unknown since when`),
)('nothing of it: "%s"', (text) => {
  expect(read(text)).toEqual([]);
});

it.each(
  eachOf(`The household includes Ms Marsh with Mr Kerr and Ivo | The household as told: Ms Marsh with Mr Kerr and Ivo
    The household comprises Ms Marsh with Mr Kerr and Ivo | Living at home: Ms Marsh with Mr Kerr and Ivo
    They live at the address: Ms Marsh with Mr Kerr and Ivo`),
)('a list of those at home: "%s"', (text) => {
  expect(read(text)).toEqual(['person:s yes']);
});

it.each(
  eachOf(`The household is Ms Marsh and Ivo, no longer Mr Kerr | The household is Ms Marsh with Ivo, Mr Kerr visits
    The household is Ms Marsh with Ivo, Mr Kerr elsewhere`),
)('no list of those at home: "%s"', (text) => {
  expect(read(text)).toEqual([]);
});
