/** A sample of about `of` of a list, spread evenly over it, the same in every run; all of them for 0. */
export function sampled<T>(list: readonly T[], of: number): T[] {
  if (of === 0 || of >= list.length) return [...list];
  const step = list.length / of;
  return Array.from({ length: of }, (_, at) => list[Math.floor(at * step + step / 2)]).filter(
    (one) => one !== undefined,
  );
}
