/** Stretches of one text, ready to be asked about many others: by half-open offsets, `start` before `end`. */
export type Stretches = {
  /** Whether one of them holds the whole of another stretch. */
  hold: (start: number, end: number) => boolean;
  /** Whether one of them shares a character with another stretch. */
  meet: (start: number, end: number) => boolean;
};

/** Lays stretches out so that each question costs a look-up, not a walk. */
export function stretchesOf(all: readonly { start: number; end: number }[]): Stretches {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const { end } of sorted) furthest.push(Math.max(furthest.at(-1) ?? 0, end));
  /** The furthest end of those that start before `limit`; -1 when none does. */
  const reach = (limit: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? Infinity) < limit) low = middle + 1;
      else high = middle;
    }
    return furthest[low - 1] ?? -1;
  };
  return {
    hold: (start, end) => reach(start + 1) >= end,
    meet: (start, end) => reach(end) > start,
  };
}
