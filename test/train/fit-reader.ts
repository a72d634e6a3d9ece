import { codes } from '../../shared/language/reader/codes.ts';
import { type Sample, leftOut } from './corpus.ts';
import { type Fitted, type Rows, fitLogistic } from './logistic.ts';
import type { Matrix } from './matrix.ts';

/** The n-gram reader as fitted: the hashes it knows, and for each code a weight a hash and what is added. */
export type FittedReader = { keys: Int32Array; byCode: Fitted[] };

const price = 60;
/** A marked sentence counts double, and a single statement less than a sentence of a report. */
const cost = ({ labels, file }: Sample, code: number): number =>
  price * (labels[code] ? 2 : 1) * (file > leftOut ? 2 : file === leftOut ? 0.4 : 1);

function fitCodes(rows: Rows, all: readonly Sample[], used: (sample: Sample) => boolean): Fitted[] {
  return codes.map((_, code) =>
    fitLogistic(
      rows,
      Uint8Array.from(all, ({ labels }) => labels[code] ?? 0),
      Float64Array.from(all, (sample) => (used(sample) ? cost(sample, code) : 0)),
      12,
    ),
  );
}

/** Fits the reader on the samples that are `used`; `most` features are kept, those that matter most to some code. */
export function fitReader(
  matrix: Matrix,
  all: readonly Sample[],
  used: (sample: Sample) => boolean,
  most = Infinity,
): FittedReader {
  const whole = fitCodes(matrix, all, used);
  if (most >= matrix.columns) return { keys: matrix.keys, byCode: whole };
  const columns = weightiest(matrix, whole, most);
  const kept = restrict(matrix, columns);
  return { keys: columns.map((column) => matrix.keys[column] ?? 0), byCode: fitCodes(kept, all, used) };
}

/** The columns that matter most to some code, in ascending order. */
function weightiest(matrix: Matrix, fitted: readonly Fitted[], most: number): Int32Array {
  const matters = new Float64Array(matrix.columns);
  const square = new Float64Array(matrix.columns);
  for (let k = 0; k < matrix.at.length; k++) {
    const column = matrix.at[k] ?? 0;
    square[column] = (square[column] ?? 0) + (matrix.values[k] ?? 0) ** 2;
  }
  for (const { weights } of fitted)
    for (let column = 0; column < matrix.columns; column++)
      matters[column] = Math.max(
        matters[column] ?? 0,
        Math.abs(weights[column] ?? 0) * Math.sqrt(square[column] ?? 0),
      );
  const order = [...matters.keys()].sort((a, b) => (matters[b] ?? 0) - (matters[a] ?? 0) || a - b);
  return Int32Array.from(order.slice(0, most)).sort();
}

/** The matrix with some of its columns only. */
export function restrict({ starts, at, values, columns }: Rows, kept: Int32Array): Rows {
  const place = new Int32Array(columns).fill(-1);
  kept.forEach((column, now) => (place[column] = now));
  const fewer = { starts: new Int32Array(starts.length), at: [] as number[], values: [] as number[] };
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) {
      const now = place[at[k] ?? 0] ?? -1;
      if (now < 0) continue;
      fewer.at.push(now);
      fewer.values.push(values[k] ?? 0);
    }
    fewer.starts[row + 1] = fewer.at.length;
  }
  return {
    starts: fewer.starts,
    at: Int32Array.from(fewer.at),
    values: Float64Array.from(fewer.values),
    columns: kept.length,
  };
}
