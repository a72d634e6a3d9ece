/** Rows of a sparse matrix: row r has the columns `at[starts[r]..starts[r+1]]` with the values beside them. */
export type Rows = { starts: Int32Array; at: Int32Array; values: Float64Array; columns: number };

/** A fitted line: `weights` by column, and what is added. */
export type Fitted = { weights: Float64Array; bias: number };

/**
 * L2-regularised logistic regression by dual coordinate descent (Yu, Huang and Lin 2011, as in LIBLINEAR's solver 7). `costs` are
 * the price of an error in each row (0 leaves the row out). The order of the rows is shuffled by a fixed sequence, so that the
 * same rows give the same weights, bit for bit.
 */
export function fitLogistic(rows: Rows, labels: Uint8Array, costs: Float64Array, sweeps: number): Fitted {
  const { starts, at, values, columns } = rows;
  const used: number[] = [];
  for (let row = 0; row < labels.length; row++) if ((costs[row] ?? 0) > 0) used.push(row);
  const weights = new Float64Array(columns);
  let bias = 0;
  const alpha = new Float64Array(labels.length);
  const slack = new Float64Array(labels.length);
  const square = new Float64Array(labels.length);
  for (const row of used) {
    const cost = costs[row] as number;
    alpha[row] = Math.min(0.001 * cost, 1e-8);
    slack[row] = cost - (alpha[row] as number);
    let sum = 1;
    const step = (labels[row] ? 1 : -1) * (alpha[row] as number);
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const value = values[k] as number;
      sum += value * value;
      weights[at[k] as number] = (weights[at[k] as number] as number) + step * value;
    }
    bias += step;
    square[row] = sum;
  }
  let seed = 20261122;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let k = used.length - 1; k > 0; k--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((seed / 4294967296) * (k + 1));
      const kept = used[k] as number;
      used[k] = used[other] as number;
      used[other] = kept;
    }
    for (const row of used) {
      const sign = labels[row] ? 1 : -1;
      const cost = costs[row] as number;
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      let margin = bias;
      for (let k = from; k < to; k++) margin += (weights[at[k] as number] as number) * (values[k] as number);
      const a = square[row] as number;
      const b = sign * margin;
      // One of the two sub-problems is better behaved: solve that one by Newton's method.
      let near = alpha[row] as number;
      let far = slack[row] as number;
      let flip = 1;
      if (0.5 * a * (near - far) + b < 0) {
        [near, far] = [far, near];
        flip = -1;
      }
      const before = near;
      let z = near;
      if (cost - z < 0.5 * cost) z *= 0.1;
      let gradient = a * (z - before) + flip * b + Math.log(z / (cost - z));
      for (let turn = 0; turn < 100 && Math.abs(gradient) >= 1e-8; turn++) {
        const next = z - gradient / (a + cost / (cost - z) / z);
        z = next <= 0 ? z * 0.1 : next;
        gradient = a * (z - before) + flip * b + Math.log(z / (cost - z));
      }
      if (flip > 0) {
        alpha[row] = z;
        slack[row] = cost - z;
      } else {
        slack[row] = z;
        alpha[row] = cost - z;
      }
      const change = sign * flip * (z - before);
      for (let k = from; k < to; k++)
        weights[at[k] as number] = (weights[at[k] as number] as number) + change * (values[k] as number);
      bias += change;
    }
  }
  return { weights, bias };
}
