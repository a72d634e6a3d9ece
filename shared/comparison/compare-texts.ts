import { diffArrays } from 'diff';
import { alignSentences } from './align-sentences.ts';
import { compareSentence } from './compare-sentence.ts';
import { type Run, type Stretch, runsOf } from './run.ts';
import { sentencePieces, wordsOf } from './tokens.ts';

// Texts that differ in more sentences than this are aligned as a whole.
const mostChanges = 2000;

/**
 * Two versions of a text compared word by word. A sentence is the same, changed within, taken out whole or put in whole,
 * so that what is shown can be read. `same` and `added` joined are the newer text, `same` and `removed` the older one.
 */
export function compareTexts(older: string, newer: string): Run[] {
  if (older === newer) return runsOf([{ older, newer }]);
  const [before, after] = [sentencePieces(older), sentencePieces(newer)];
  const changes = diffArrays(before, after, { maxEditLength: mostChanges });
  return runsOf(changes ? stretchesOf(changes) : changedSentences(before, after));
}

function* stretchesOf(changes: { added: boolean; removed: boolean; value: string[] }[]): Iterable<Stretch> {
  let removed: string[] = [];
  let added: string[] = [];
  for (const change of changes) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      yield* changedSentences(removed, added);
      removed = [];
      added = [];
      const text = change.value.join('');
      yield { older: text, newer: text };
    }
  }
  yield* changedSentences(removed, added);
}

function* changedSentences(older: readonly string[], newer: readonly string[]): Iterable<Stretch> {
  for (const pair of alignSentences(older, newer)) {
    if (pair.older && pair.newer) yield* compareSentence(pair.older, pair.newer);
    else yield pair;
  }
}

/** How many words of a comparison were put in and how many taken out. */
export function countChanges(runs: readonly Run[]): { added: number; removed: number } {
  const words = (kind: Run['kind']) =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? wordsOf(run.text).length : 0), 0);
  return { added: words('added'), removed: words('removed') };
}
