import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied, difference, whole, wholeText } from './delta.ts';

/** Any text, halves of surrogate pairs included: a page can send them while a character is being typed. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('a', 'b', '🐻', '🐨'), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('how a version is stored', () => {
  test('a difference gives the text back, whatever the two texts', () => {
    fc.assert(
      fc.property(text, text, (base, next) => {
        const stored = difference(base, next);
        expect(stored).not.toBeNull();
        expect(applied(base, stored ?? Buffer.alloc(0))).toBe(next);
      }),
    );
  });

  test('so does one after words were put in, taken out or exchanged somewhere', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(20), text, (base, at, out, put) => {
        const start = at % (base.length + 1);
        const next = base.slice(0, start) + put + base.slice(start + out);
        expect(applied(base, difference(base, next) ?? Buffer.alloc(0))).toBe(next);
      }),
    );
  });

  test('a key in a long report costs a few bytes, a rewritten one is stored whole', () => {
    const report = 'He said that he was hungry again today. '.repeat(1000);
    const middle = report.length / 2;
    expect(difference(report, `${report.slice(0, middle)}x${report.slice(middle)}`)?.length).toBeLessThan(30);
    expect(difference(report, report.toUpperCase())).toBeNull();
  });

  test('a whole text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(wholeText(whole(given))).toBe(given);
      }),
    );
  });
});
