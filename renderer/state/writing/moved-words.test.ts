import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedWords } from './moved-words.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

test('words behind an edit move with it, words before it stay, changed words go', () => {
  const older = 'They are aware. It was silly behaviour.';
  const newer = 'They are well aware. It was silly behaviour.';
  const moved = movedWords(
    [at(older, 'They'), at(older, 'silly behaviour'), at(older, 'are aware')],
    older,
    newer,
  );
  expect(moved.map(({ start, end }) => newer.slice(start, end))).toEqual(['They', 'silly behaviour']);
});

test('whatever is typed, words that are still marked are the very words that were marked', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (older, newer, one, other) => {
      const [start, end] = [one % (older.length + 1), other % (older.length + 1)].sort((a, b) => a - b);
      if (start === undefined || end === undefined || start === end) return;
      for (const moved of movedWords([{ start, end }], older, newer))
        expect(newer.slice(moved.start, moved.end)).toBe(older.slice(start, end));
    }),
  );
});
