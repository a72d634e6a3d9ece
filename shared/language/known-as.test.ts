import { expect, it } from 'vitest';
import { otherNames } from './known-as.ts';

it.each([
  ['Re: **Alder Example jnr ("AJ")** dob 11.10.25.', ['AJ']],
  ['Alder E (known as Ally), 3 Otters.', ['Ally']],
  ['Alder, also known as Lad, lives there.', ['Lad']],
  ['Alder “Ollie” Example', ['Ollie']],
  ['| Alder Example (Al) | 3 Elm |', ['Al']],
  ['Alder (Year 8) and Briar (Otters) came.', []],
  ['Alder said “Mum” was out.', []],
  ['Briar is called Bee.', []],
])('reads from %j the other names %j', (text, names) => {
  expect(otherNames([text], 'Alder Example')).toEqual(names);
});

it('gives of two who share a first name the other name to the one who is meant', () => {
  const texts = ['Alder Example (junior), known as Ollie, and Alder Example (senior), his father.'];
  expect(otherNames(texts, 'Alder Example (junior)')).toEqual(['Ollie']);
  expect(otherNames(texts, 'Alder Example (senior)')).toEqual([]);
  expect(otherNames(texts, 'Alder Example')).toEqual([]);
  expect(otherNames(['Alder Example (Year 4), known as Ollie.'], 'Alder Example')).toEqual(['Ollie']);
});
