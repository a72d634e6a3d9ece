/** Things by a key of theirs, in the order of the keys; things of one key keep their order. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [key: string, same: T[]][] {
  const groups = Map.groupBy(all, keyOf);
  return [...groups.keys()].sort().map((key) => [key, groups.get(key) ?? []]);
}
