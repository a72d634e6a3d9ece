import { readFileSync, writeFileSync } from 'node:fs';
import { toBase64 } from '../../shared/language/reader/base64.ts';
import type { Weights } from '../../shared/language/reader/weights.ts';
import { corpus, leftOut, samples } from './corpus.ts';
import {
  type Ground,
  type Likely,
  fitBlend,
  probabilities,
  statedIn,
  unseenScores,
} from './cross-validate.ts';
import { fitReader } from './fit-reader.ts';
import { matrixOf } from './matrix.ts';
import { printScores } from './print-scores.ts';
import { chooseThresholds } from './thresholds.ts';

const target = new URL('../../shared/language/reader/weights.json', import.meta.url);
/** As many features as fit into a file of less than a megabyte. */
const most = 48_000;

/** All that the trainer works on. */
export function ground(): Ground {
  const passages = corpus();
  const all = samples(passages);
  return { passages, samples: all, matrix: matrixOf(passages, all), stated: statedIn(passages) };
}

/**
 * The probability of each code in each sentence, by readers and a blend that saw nothing of its file, nor of any file in
 * `without`.
 */
export function unseen(work: Ground, without: readonly number[] = []): Likely {
  const outer = unseenScores(work, without);
  const likely: Likely = work.samples.map(() => ({ sure: new Float64Array(0), wide: new Float64Array(0) }));
  for (let file = 0; file < leftOut; file++) {
    if (without.includes(file)) continue;
    const away = [...without, file];
    const blend = fitBlend(work, unseenScores(work, away), (other) => !away.includes(other));
    probabilities(work, outer, blend).forEach((row, at) => {
      if (work.samples[at]?.file === file) likely[at] = row;
    });
  }
  return likely;
}

/**
 * The weights of the readers, fitted on the whole corpus but for the files in `without`, with thresholds from the files left out
 * in turn.
 */
export function train(work: Ground, likely: Likely, without: readonly number[] = []): Weights {
  const { keys, byCode } = fitReader(work.matrix, work.samples, ({ file }) => !without.includes(file), most);
  const column = new Map([...work.matrix.keys].map((key, at) => [key, at]));
  const rarity = Float64Array.from(keys, (key) => work.matrix.rarity[column.get(key) ?? -1] ?? 0);
  const bytes = new Int8Array(keys.length * byCode.length);
  const scales = byCode.map(({ weights }, code) => {
    const worth = weights.map((weight, at) => weight * (rarity[at] ?? 0));
    const scale = worth.reduce((greatest, one) => Math.max(greatest, Math.abs(one)), 0) / 127;
    worth.forEach((one, at) => (bytes[code * keys.length + at] = Math.round(one / scale)));
    return rounded(scale);
  });
  const blend = fitBlend(work, unseenScores(work, without), (file) => !without.includes(file));
  // The first file was at hand when constructions were written, so it has no say in how far they are trusted.
  const { sure, wide } = chooseThresholds(
    work,
    likely,
    ({ file }) => file > 0 && file < leftOut && !without.includes(file),
  );
  return {
    made: 'Written by npm run train from test/corpus; do not edit.',
    keys: toBase64(new Uint8Array(keys.buffer)),
    weights: toBase64(new Uint8Array(bytes.buffer)),
    scales,
    added: byCode.map(({ bias }) => rounded(bias)),
    blend: blend.map(({ weights }) => [...weights].map(rounded)),
    blendAdded: blend.map(({ bias }) => rounded(bias)),
    sure,
    wide,
  };
}

/** The weights as they are stored. */
export const asText = (weights: Weights): string => `${JSON.stringify(weights, null, 1)}\n`;

const rounded = (value: number): number => Number(value.toPrecision(6));

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const work = ground();
  const likely = unseen(work);
  const weights = train(work, likely);
  printScores(work, likely, weights);
  const text = asText(weights);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error('shared/language/reader/weights.json is out of date: run npm run train and commit it.');
    process.exitCode = 1;
  }
}
