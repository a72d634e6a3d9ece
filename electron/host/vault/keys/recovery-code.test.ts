import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusals.ts';
import { letters, valueOf } from './group-check.ts';
import { readRecoveryCode, writeRecoveryCode } from './recovery-code.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** The sentence of the refusal of a code; fails the test where it is not refused as mistyped. */
function sentenceFor(typed: string): string {
  try {
    readRecoveryCode(typed);
  } catch (thrown) {
    if (isRefusal(thrown, 'mistyped-recovery-key')) return thrown.message;
    throw thrown;
  }
  throw new Error('The code was taken.');
}

describe('a recovery code', () => {
  test('is 13 groups of five letters and gives the key back', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        const code = writeRecoveryCode(bytes);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readRecoveryCode(code)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('may be typed in small letters, without hyphens, with spaces, with O for 0 and I or L for 1', () => {
    const ways: ((code: string) => string)[] = [
      (code) => code.toLowerCase(),
      (code) => code.replaceAll('-', ''),
      (code) => ` ${code.replaceAll('-', '  ')}\n`,
      (code) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
      (code) => code.replaceAll('1', 'I').replaceAll('-', ' – '),
    ];
    fc.assert(
      fc.property(key, fc.constantFrom(...ways), (bytes, way) => {
        expect(readRecoveryCode(way(writeRecoveryCode(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('names the group in which one letter is wrong', () => {
    const slip = fc.record({ key, at: fc.nat(64), by: fc.integer({ min: 1, max: 31 }) });
    fc.assert(
      fc.property(slip, ({ key: bytes, at, by }) => {
        const all = writeRecoveryCode(bytes).replaceAll('-', '');
        const other = letters[((valueOf(all[at] ?? '') ?? 0) + by) % 32] ?? '';
        const typed = all.slice(0, at) + other + all.slice(at + 1);
        expect(sentenceFor(typed)).toContain(`Group ${Math.floor(at / 5) + 1} is not`);
      }),
    );
  });

  test('names the group in which two different neighbours are exchanged', () => {
    fc.assert(
      fc.property(key, fc.nat(12), fc.nat(3), (bytes, group, within) => {
        const groups = writeRecoveryCode(bytes).split('-');
        const was = groups[group] ?? '';
        const now = was.slice(0, within) + was[within + 1] + was[within] + was.slice(within + 2);
        fc.pre(was !== now);
        groups[group] = now;
        expect(sentenceFor(groups.join('-'))).toContain(`Group ${group + 1} is not`);
      }),
    );
  });

  test('names both groups that are exchanged', () => {
    fc.assert(
      fc.property(key, fc.nat(12), fc.nat(12), (bytes, one, other) => {
        const groups = writeRecoveryCode(bytes).split('-');
        fc.pre(one < other);
        [groups[one], groups[other]] = [groups[other] ?? '', groups[one] ?? ''];
        expect(sentenceFor(groups.join('-'))).toContain(`Groups ${one + 1} and ${other + 1} are not`);
      }),
    );
  });

  test('says how many groups there are when some are missing, and which holds a letter that never occurs', () => {
    const code = writeRecoveryCode(new Uint8Array(32).fill(9));
    expect(sentenceFor(code.slice(6))).toContain('here are 12');
    expect(sentenceFor('')).toContain('here are 0');
    expect(sentenceFor(code.replace(/^./, 'U'))).toContain('Group 1 is not');
  });
});
