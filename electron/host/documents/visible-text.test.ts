import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test.each([
  ['line\nbreak and\ttab', 'line break and tab'],
  ['soft\u00ADhyphen and zero\u200Bwidth', 'softhyphen and zerowidth'],
  ['bell \u0007 rings', 'bell [U+0007] rings'],
  ['turned \u202Eround', 'turned [U+202E]round'],
  ['half \uD800 pair', 'half [U+D800] pair'],
  ['a Word bullet \uF0B7', 'a Word bullet •'],
  ['cafe\u0301', 'café'],
  ['🙂 and مرحبا stay', '🙂 and مرحبا stay'],
])('%j is shown as %j', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test('whatever comes in, nothing unseen comes out, and shown text is shown as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visibleText(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u202A-\u202E\u2066-\u2069\uFEFF]/u);
      expect(visibleText(shown)).toBe(shown);
    }),
    { numRuns: 40 },
  );
});

test('every letter and figure is kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const letters = (of: string) =>
        of
          .normalize('NFC')
          .match(/[\p{L}\p{N}]/gu)
          ?.join('') ?? '';
      const kept = letters(text);
      const shown = letters(visibleText(text).replaceAll(/\[U\+[\dA-F]+\]/g, ''));
      expect(shown).toBe(kept);
    }),
  );
});
