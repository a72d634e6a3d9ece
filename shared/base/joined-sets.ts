/** Sets of names, put together where they share one: the resulting sets, each and all of them in the order of first naming. */
export function joinedSets(sets: readonly (readonly string[])[]): string[][] {
  const heads = new Map<string, string>();
  const headOf = (name: string): string => {
    let head = name;
    for (let above = heads.get(head); above !== undefined && above !== head; above = heads.get(head))
      head = above;
    heads.set(name, head);
    return head;
  };
  for (const [first, ...rest] of sets) {
    if (first === undefined) continue;
    for (const name of [first, ...rest]) if (!heads.has(name)) heads.set(name, name);
    for (const name of rest) heads.set(headOf(name), headOf(first));
  }
  return [...Map.groupBy(heads.keys(), headOf).values()];
}
