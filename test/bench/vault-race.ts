import { type Line, inTime, within } from './table.ts';
import { timingOf } from './timing.ts';
import type { Peer } from './vault-peers.ts';

/** One measurement in milliseconds: of ours, of each peer that can do the same, and the most that it may be. */
export type BenchRow = { what: string; ours: number; peers: Record<string, number>; target?: number };

/** What was measured of ours and of each peer, in milliseconds. */
export type Samples = { ours: number[]; peers: Map<string, number[]> };

/** Each contestant in turn, so that whatever else the machine does slows all alike; the first `warm` turns do not count. */
export async function race<R extends { peer: Peer }>(
  turns: number,
  warm: number,
  ours: (turn: number) => unknown,
  rivals: readonly R[],
  theirs: (rival: R, turn: number) => unknown,
): Promise<Samples> {
  const samples: Samples = { ours: [], peers: new Map(rivals.map(({ peer }) => [peer.name, []])) };
  const timed = async (into: number[] | undefined, turn: number, act: () => unknown) => {
    const began = performance.now();
    await act();
    if (turn >= warm) into?.push(performance.now() - began);
  };
  for (let turn = 0; turn < warm + turns; turn++) {
    await timed(samples.ours, turn, () => ours(turn));
    for (const rival of rivals)
      await timed(samples.peers.get(rival.peer.name), turn, () => theirs(rival, turn));
  }
  return samples;
}

/** The middle or the 95th percentile of what was measured. */
export function measured(
  what: string,
  of: 'median' | 'p95',
  { ours, peers }: Samples,
  target?: number,
): BenchRow {
  return {
    what: `${what}, ${of}`,
    ours: timingOf(ours)[of],
    peers: Object.fromEntries([...peers].map(([name, samples]) => [name, timingOf(samples)[of]])),
    ...(target === undefined ? {} : { target }),
  };
}

/** A measurement as a line of the bench: ours, and behind it what each peer needed for the same. */
export function lineOf({ what, ours, peers, target }: BenchRow): Line {
  const beside = Object.entries(peers).map(([name, ms]) => `${name} ${inTime(ms)}`);
  const more = beside.length > 0 ? ` (${beside.join(', ')})` : '';
  return target === undefined ? { what, result: `${inTime(ours)}${more}` } : within(what, ours, target, more);
}
