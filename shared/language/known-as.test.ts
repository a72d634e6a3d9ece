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
