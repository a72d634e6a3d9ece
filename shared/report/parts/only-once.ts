import { isIdea } from '../../language/content-words.ts';
import type { Telling } from './tellings.ts';

/** How many days apart two tellings of one thing can lie. */
const window = 21;

/**
 * Tellings that no other agency bears out: no link to another's event, and no other agency telling of the same kind with
 * telling words in common at about the same time. Words that almost every agency uses tell nothing.
 */
export function onlyOnce(all: readonly Telling[]): Telling[] {
  const byWord = new Map<string, Telling[]>();
  for (const telling of all) {
    for (const word of telling.words) {
      const same = byWord.get(word);
      if (same) same.push(telling);
      else byWord.set(word, [telling]);
    }
  }
  return firstOfEach(all.filter((telling) => !telling.isShared && !isBorneOut(telling, byWord)));
}

function isBorneOut(telling: Telling, byWord: ReadonlyMap<string, readonly Telling[]>): boolean {
  const bits = new Map<Telling, number>();
  for (const word of telling.words) {
    const others = byWord.get(word) ?? [];
    if (others.length > 60) continue;
    for (const other of others) {
      if (other.told === telling.told) continue;
      bits.set(other, (bits.get(other) ?? 0) + (isIdea(word) ? 1.3 : 1));
    }
  }
  return [...bits].some(([other, sum]) => sum >= 2 && isNear(telling, other) && sharesKind(telling, other));
}

const sharesKind = (a: Telling, b: Telling): boolean =>
  a.kinds.some(({ id }) => b.kinds.some((other) => other.id === id));

const isNear = ({ day: a }: Telling, { day: b }: Telling): boolean =>
  a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) <= window * 86_400_000;

/** A report that says one thing twice, in prose and in its table, says it once here: the longer telling stays. */
function firstOfEach(alone: readonly Telling[]): Telling[] {
  const longest = alone.toSorted((a, b) => b.words.size - a.words.size);
  const kept: Telling[] = [];
  for (const telling of longest) {
    const isThere = kept.some(
      (other) =>
        other.told === telling.told &&
        sharesKind(telling, other) &&
        isNear(telling, other) &&
        [...telling.words].filter((word) => other.words.has(word)).length * 2 >= telling.words.size,
    );
    if (!isThere) kept.push(telling);
  }
  return alone.filter((telling) => kept.includes(telling));
}
