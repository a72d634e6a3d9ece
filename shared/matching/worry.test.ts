import { expect, it } from 'vitest';
import { worry } from './worry.ts';

const worriesIn = (text: string): string[] => text.match(worry) ?? [];

it.each([
  ['Nell cries when Mum leaves and is often hungry', ['cries', 'hungry']],
  ['He refused his tea, threatened to go and hid', ['refused', 'threatened', 'hid']],
  ['Smelled of smoke, dirty, matted hair', ['Smelled', 'smoke', 'dirty', 'matted']],
  ['He is not allowed out and would not speak', ['not allowed', 'would not']],
  ['A man stands outside and checks her phone', ['stands outside', 'checks her', 'phone']],
  ['She wasn’t on shift, and there was nobody', ['wasn’t', 'nobody']],
  ['A second phone, cash and messages', ['second', 'phone', 'cash', 'messages']],
  ['Nell made a tower of bricks and read aloud', []],
  ['Her concertina, a critic and an overnight bag', []],
])('%s', (text, worries) => {
  expect(worriesIn(text)).toEqual(worries);
});
