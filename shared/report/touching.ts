/** Where something stands in a text: from `start` up to, not including, `end`. */
export type Standing = { start: number; end: number };

/** Tells what touches a stretch of one text, in the order of the text. */
export type Touching<T> = (start: number, end: number) => T[];

/** Lays things that stand in one text out for asking; each question costs little more than its answer. */
export function touching<T extends Standing>(things: readonly T[]): Touching<T> {
  const sorted = things
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  // The furthest end so far says when looking further back is in vain.
  let far = -1;
  const furthest = sorted.map(({ end }) => (far = Math.max(far, end)));
  return (start, end) => {
    const found: T[] = [];
    for (let at = before(sorted, end); at >= 0 && (furthest[at] ?? -1) > start; at--) {
      const thing = sorted[at];
      if (thing && thing.end > start) found.push(thing);
    }
    return found.reverse();
  };
}

/** The last thing that starts before a place; -1 when none does. */
function before(sorted: readonly Standing[], place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
