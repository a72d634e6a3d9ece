import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Passage } from '../../../shared/domain/passage.ts';
import { cleanRange, segmentsOf } from './marks.ts';

/** A passage whose clean text drops the Markdown stars of `file` from `start` on. */
function passageOf(file: string): Passage {
  const pieces: [number, number, number][] = [];
  let text = '';
  for (const { 0: run, index } of file.matchAll(/[^*]+/g)) {
    pieces.push([text.length, index, run.length]);
    text += run;
  }
  return { file: 'report.md', text, start: 0, end: file.length, pieces };
}

const files = fc
  .array(fc.constantFrom('*', '**', 'mum', ' ', 'said', 'no'), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''))
  .filter((file) => /[^*]/.test(file));
const stretches = fc.array(
  fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 6 },
);

test('segments joined are the text, and each is covered exactly by the stretches that hold its characters', () => {
  fc.assert(
    fc.property(files, stretches, (file, given) => {
      const passage = passageOf(file);
      const segments = segmentsOf(
        passage,
        given.map((stretch, what) => ({ ...stretch, what })),
      );
      expect(segments.map(({ text }) => text).join('')).toBe(passage.text);
      for (const [what, { start, end }] of given.entries()) {
        const range = cleanRange(passage, start, end);
        const covered = segments.filter((segment) => segment.what.includes(what));
        expect(covered.map(({ text }) => text).join('')).toBe(range ? passage.text.slice(...range) : '');
      }
    }),
  );
});

test('a quote that runs over marks of emphasis covers the words on both sides', () => {
  const file = 'He said **no** to her.';
  const passage = passageOf(file);
  const start = file.indexOf('said');
  const segments = segmentsOf(passage, [{ start, end: file.indexOf(' to'), what: 'quote' }]);
  expect(segments.filter(({ what }) => what.length > 0).map(({ text }) => text)).toEqual(['said no']);
});
