import { blended, inTiers, looksAlike, seemsAlike, weighing } from '../../shared/language/reader/blend.ts';
import { byConstruction } from '../../shared/language/reader/by-construction.ts';
import { codes } from '../../shared/language/reader/codes.ts';
import type { Reading } from '../../shared/language/reader/reader.ts';
import { type Labelled, type Sample, leftOut } from './corpus.ts';
import { type FittedReader, fitReader } from './fit-reader.ts';
import { type Fitted, fitLogistic } from './logistic.ts';
import type { Matrix } from './matrix.ts';

/** What is known before anything is fitted: passages, their sentences, the features, and where constructions stand. */
export type Ground = {
  passages: readonly Labelled[];
  samples: readonly Sample[];
  matrix: Matrix;
  stated: readonly Reading[];
};

/** Where constructions stand in each passage. */
export const statedIn = (passages: readonly Labelled[]): Reading[] =>
  passages.map((passage) => byConstruction.read(passage.page));

/** The scores that a fitted reader gives to the samples that are asked for. */
export function score(
  { matrix, samples }: Ground,
  fitted: FittedReader,
  asked: (sample: Sample) => boolean,
): Float64Array[] {
  const columns = new Map([...fitted.keys].map((key, at) => [key, at]));
  const place = Int32Array.from(matrix.keys, (key) => columns.get(key) ?? -1);
  return samples.map((sample, row) => {
    const scores = new Float64Array(codes.length);
    if (!asked(sample)) return scores;
    fitted.byCode.forEach(({ weights, bias }, code) => {
      let sum = bias;
      for (let k = matrix.starts[row] ?? 0; k < (matrix.starts[row + 1] ?? 0); k++) {
        const column = place[matrix.at[k] as number] as number;
        if (column >= 0) sum += (weights[column] as number) * (matrix.values[k] as number);
      }
      scores[code] = sum;
    });
    return scores;
  });
}

/** Scores of each sentence by a reader that never saw its file, nor any file in `without`. */
export function unseenScores(ground: Ground, without: readonly number[] = []): Float64Array[] {
  const scores: Float64Array[] = ground.samples.map(() => new Float64Array(codes.length));
  for (let file = 0; file < leftOut; file++) {
    if (without.includes(file)) continue;
    const away = [...without, file];
    const fitted = fitOnce(ground, away);
    score(ground, fitted, (sample) => sample.file === file).forEach((row, at) => {
      if (ground.samples[at]?.file === file) scores[at] = row;
    });
  }
  return scores;
}

const fittedBefore = new WeakMap<Ground, Map<string, FittedReader>>();

/** The reader fitted on all files but those away; each set of files is fitted once. */
export function fitOnce(ground: Ground, away: readonly number[]): FittedReader {
  const kept = fittedBefore.get(ground) ?? new Map<string, FittedReader>();
  fittedBefore.set(ground, kept);
  const key = [...away].sort().join();
  const known = kept.get(key) ?? fitReader(ground.matrix, ground.samples, ({ file }) => !away.includes(file));
  kept.set(key, known);
  return known;
}

/** The blend as fitted: for each code a weight for each of the numbers in `weighed`, and what is added. */
export type Blend = Fitted[];

/**
 * The codes whose constructions were written with all files at hand: they are weighed like those of the other codes, and have no
 * say in any figure about unseen files.
 */
export const borrowed = new Set(['assumed-known', 'sexualised-behaviour']);

/** Rows for the blend: what it weighs for each sample that is asked for, for one code. */
export function rowsOf(ground: Ground, scores: readonly Float64Array[], code: number): Float64Array[] {
  const readings = new Map<number, Reading>();
  ground.samples.forEach(({ passage, line }, at) => {
    const reading = readings.get(passage) ?? { scores: [], place: () => undefined };
    readings.set(passage, reading);
    (reading.scores as ArrayLike<number>[])[line] = scores[at] ?? [];
  });
  return ground.samples.map(({ passage, line }) => {
    const row = new Float64Array(blended);
    const page = ground.passages[passage]?.page;
    const stated = ground.stated[passage];
    const reading = readings.get(passage);
    const read = page?.lines[line];
    if (!page || !stated || !reading || !read) return row;
    weighing(page, reading, stated, line)(code, row);
    row[looksAlike] = seemsAlike(read, code) ? 1 : 0;
    return row;
  });
}

/** Fits the blend on sentences whose scores come from readers that did not see them. */
export function fitBlend(
  ground: Ground,
  scores: readonly Float64Array[],
  used: (file: number) => boolean,
): Blend {
  const blend = codes.map((name, code) => {
    const rows = rowsOf(ground, scores, code);
    const at = Int32Array.from({ length: rows.length * blended }, (_, k) => k % blended);
    const values = Float64Array.from(rows.flatMap((row) => [...row]));
    if (borrowed.has(name))
      for (let row = 0; row < rows.length; row++)
        values.fill(0, (row + 1) * blended - 2, (row + 1) * blended);
    const starts = Int32Array.from({ length: rows.length + 1 }, (_, row) => row * blended);
    return fitLogistic(
      { starts, at, values, columns: blended },
      Uint8Array.from(ground.samples, ({ labels }) => labels[code] ?? 0),
      Float64Array.from(ground.samples, ({ file }) => (file < leftOut && used(file) ? 0.1 : 0)),
      60,
    );
  });
  const own = blend.filter((_, code) => !borrowed.has(codes[code] ?? ''));
  for (const [code, { weights }] of blend.entries())
    if (borrowed.has(codes[code] ?? ''))
      for (const place of [blended - 2, blended - 1])
        weights[place] = own.reduce((sum, other) => sum + (other.weights[place] ?? 0), 0) / own.length;
  return blend;
}

/** For each sample the probability of each code, as either tier counts it. */
export type Likely = { sure: Float64Array; wide: Float64Array }[];

/** The probabilities of each code in each sample, as far as they can be known without having read it. */
export function probabilities(ground: Ground, scores: readonly Float64Array[], blend: Blend): Likely {
  const all = ground.samples.map(() => ({
    sure: new Float64Array(codes.length),
    wide: new Float64Array(codes.length),
  }));
  blend.forEach(({ weights, bias }, code) => {
    rowsOf(ground, scores, code).forEach((row, at) => {
      if (borrowed.has(codes[code] ?? '')) row.fill(0, blended - 2);
      let sum = bias;
      for (let k = 0; k < blended; k++) sum += (row[k] as number) * (weights[k] as number);
      const { sure, wide } = inTiers(row, 1 / (1 + Math.exp(-sum)));
      const into = all[at];
      if (!into) return;
      into.sure[code] = sure;
      into.wide[code] = wide;
    });
  });
  return all;
}
