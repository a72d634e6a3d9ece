import { VaultRefusal } from '../refusals.ts';
import { sha256 } from '../digest.ts';
import { checkOf, letters, valueOf } from './group-check.ts';

/** 256 bits are 52 letters of 5 bits; the 4 bits that are over hold a check of the whole. */
const groups = 13;
const lettersInGroup = 4;

/**
 * A recovery key (32 bytes) as people copy it: 13 groups of five letters, `7K3MX-…`. The fifth letter of each group checks the
 * four before it and their place, so that a slip of the pen can be named; the last four bits check the whole.
 */
export function writeRecoveryCode(key: Uint8Array): string {
  const values = valuesOf(key);
  return Array.from({ length: groups }, (_, place) => {
    const group = values.slice(place * lettersInGroup, (place + 1) * lettersInGroup);
    return [...group, checkOf(group, place)].map((value) => letters[value]).join('');
  }).join('-');
}

/** The recovery key that a person typed, whatever the case, spaces or hyphens; refused with the number of the wrong group. */
export function readRecoveryCode(typed: string): Buffer {
  const parts = split(typed);
  if (parts.length !== groups)
    throw mistyped(`It needs ${groups} groups of five letters; here are ${parts.length}.`);
  const wrong = parts.flatMap((part, place) => (isWhole(part, place) ? [] : [place + 1]));
  if (wrong.length > 0) throw mistyped(sentence(wrong));
  const values = parts.flatMap((part) =>
    [...part].slice(0, lettersInGroup).map((letter) => valueOf(letter) ?? 0),
  );
  const key = bytesOf(values);
  if (valuesOf(key).at(-1) !== values.at(-1))
    throw mistyped(
      'Each group could be right, but not all together: compare them with the print one by one.',
    );
  return key;
}

/** Where the groups are kept apart, each is judged by itself; typed in one go, the letters are counted off in fives. */
function split(typed: string): string[] {
  const parts = typed.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  if (parts.length === groups) return parts;
  return parts.join('').match(/.{1,5}/gu) ?? [];
}

function isWhole(part: string, place: number): boolean {
  const values = [...part].map(valueOf);
  if (values.length !== lettersInGroup + 1 || values.includes(null)) return false;
  const known = values.map((value) => value ?? 0);
  return checkOf(known.slice(0, lettersInGroup), place) === known[lettersInGroup];
}

const sentence = (wrong: readonly number[]): string =>
  wrong.length === 1
    ? `Group ${wrong[0]} is not as it was printed.`
    : `Groups ${wrong.slice(0, -1).join(', ')} and ${wrong.at(-1)} are not as they were printed.`;

const mistyped = (which: string): VaultRefusal =>
  new VaultRefusal(
    'mistyped-recovery-key',
    'invalid',
    `The recovery key is mistyped. ${which} Nothing was tried.`,
  );

/** 52 values of 5 bits: the key, then the first 4 bits of its SHA-256. */
function valuesOf(key: Uint8Array): number[] {
  const hex = Buffer.from(key).toString('hex') + sha256(key).slice(0, 1);
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}

function bytesOf(values: readonly number[]): Buffer {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.slice(0, 256).match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
