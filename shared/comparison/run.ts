/** A run of words of a comparison: in both texts, only in the older one, or only in the newer one. */
export type Run = { kind: 'same' | 'removed' | 'added'; text: string };

/** A stretch of both texts before it is written as runs: what the older one has there, and what the newer one has. */
export type Stretch = { older: string; newer: string };

/**
 * Stretches as runs: neighbours of one kind joined, between two runs that are the same first what was removed and then
 * what was added. `same` and `added` joined are the newer text, `same` and `removed` the older one.
 */
export function runsOf(stretches: Iterable<Stretch>): Run[] {
  const runs: Run[] = [];
  let same = '';
  let removed = '';
  let added = '';
  const flush = () => {
    if (same) runs.push({ kind: 'same', text: same });
    if (removed) runs.push({ kind: 'removed', text: removed });
    if (added) runs.push({ kind: 'added', text: added });
    same = removed = added = '';
  };
  for (const { older, newer } of stretches) {
    if (older !== newer) {
      removed += older;
      added += newer;
    } else if (older) {
      if (removed || added) flush();
      same += older;
    }
  }
  flush();
  return runs;
}
