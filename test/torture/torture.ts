import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './lines.ts';
import { kinds } from './lines.ts';
import { Lane } from './lane.ts';

/** What came of a torture; `faults` says of each corrupt vault and each lost change what was found. */
export type Outcome = {
  kills: number;
  killsByKind: Record<Kind, number>;
  acknowledged: number;
  lost: number;
  corrupt: number;
  typingLost: number;
  faults: string[];
};

/** The kinds in the order in which they come, typing and saving more often than the rest. */
const order: readonly Kind[] = [...kinds, 'typing', 'saving', 'typing'];

/** Kills so many writers at instants chosen by chance, in a folder below `above`; on three lanes, which mostly wait. */
export async function torture(
  kills: number,
  above: string,
  report: (done: number) => void = () => undefined,
): Promise<Outcome> {
  const folder = mkdtempSync(join(above, 'torture-'));
  const outcome: Outcome = {
    kills: 0,
    killsByKind: Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>,
    acknowledged: 0,
    lost: 0,
    corrupt: 0,
    typingLost: 0,
    faults: [],
  };
  let run = 0;
  const work = async (lane: Lane) => {
    while (run < kills) {
      const turn = run++;
      const kind = order[turn % order.length] ?? 'saving';
      try {
        const { acknowledged, lost, typingLost, wrong } = await lane.kill(kind, turn);
        outcome.acknowledged += acknowledged;
        outcome.lost += lost.length;
        outcome.typingLost = Math.max(outcome.typingLost, typingLost);
        if (wrong.length > 0) outcome.corrupt++;
        outcome.faults.push(...[...lost, ...wrong].map((what) => `${kind} ${turn}: ${what}`));
      } catch (thrown) {
        outcome.corrupt++;
        outcome.faults.push(
          `${kind} ${turn}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown}`,
        );
      }
      outcome.killsByKind[kind]++;
      report(++outcome.kills);
    }
  };
  const lanes = [0, 1, 2].map((at) => new Lane(folder, `Lane ${at}`));
  try {
    await Promise.all(lanes.map(work));
  } finally {
    for (const lane of lanes) lane.end();
    rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}
