import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses.ts';

describe('the clauses of a text', () => {
  it.each([
    ['are its sentences', 'Ivo fell. He cried.', ['Ivo fell.', 'He cried.']],
    [
      'are cut at semicolons',
      'Ivo fell; he cried; it bled. All well.',
      ['Ivo fell;', 'he cried;', 'it bled.', 'All well.'],
    ],
    ['are not cut within a word', 'See a;b here.', ['See a;b here.']],
    [
      'go on after a question in passing',
      'A man (her father?) asleep there. Left.',
      ['A man (her father?) asleep there.', 'Left.'],
    ],
    ['go on after a mark', 'Came in! and sat? then left.', ['Came in! and sat? then left.']],
    [
      'end where the next begins with a capital',
      'Who was it? Nobody knows.',
      ['Who was it?', 'Nobody knows.'],
    ],
    ['end at a full stop, whatever follows', 'Seen today.\nall well.', ['Seen today.', 'all well.']],
    ['are none of nothing', '', []],
  ])('%s', (_, text, wanted) => {
    const clauses = clausesOf(text);
    expect(clauses.map((one) => one.text)).toEqual(wanted);
    expect(clauses.map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});
