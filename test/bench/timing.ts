import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Bench } from 'tinybench';

/** What a measurement gave, in milliseconds; `best` is what came of it when nothing else ran here. */
export type Timing = { best: number; median: number; p95: number; runs: number };

setFlagsFromString('--expose-gc');
const collectGarbage: unknown = runInNewContext('gc');

/** Clears the heap, so that nobody pays for what somebody else has left behind. */
export function clearHeap(): void {
  if (typeof collectGarbage === 'function') collectGarbage();
}

/** The middle and the 95th percentile of samples in milliseconds. */
export function timingOf(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { best: at(0), median: at(0.5), p95: at(0.95), runs: sorted.length };
}

/** Times one thing `runs` times, after it has run `warm` times unmeasured. */
export async function time(act: () => unknown, runs: number, warm = 2): Promise<Timing> {
  clearHeap();
  const bench = new Bench({
    iterations: runs,
    time: 0,
    warmup: warm > 0,
    warmupIterations: warm,
    warmupTime: 0,
    retainSamples: true,
    throws: true,
  });
  bench.add('one', act);
  const [task] = await bench.run();
  const result = task?.result;
  if (!result || !('latency' in result) || !result.latency.samples) throw new Error('Nothing was measured.');
  return timingOf(result.latency.samples);
}

/**
 * Times several things against each other: one run of each in turn, so that whatever else this machine does slows them all
 * alike; the first `warm` turns are not counted. Clearing the heap throws compiled code away too: what is short is raced without.
 */
export async function race<N extends string>(
  contestants: Readonly<Record<N, () => unknown>>,
  runs: number,
  warm = 2,
  clears = true,
): Promise<Record<N, Timing>> {
  const names = Object.keys(contestants) as N[];
  const samples = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let turn = -warm; turn < runs; turn++) {
    for (const name of names) {
      if (clears) clearHeap();
      const began = performance.now();
      await contestants[name]();
      if (turn >= 0) samples.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timingOf(samples.get(name) ?? [])])) as Record<
    N,
    Timing
  >;
}
