import { editBetween } from './undo.ts';

/** Stretches of an older text where they stand in the newer one; those that were changed themselves are left out. */
export function movedWords<T extends { start: number; end: number }>(
  stretches: readonly T[],
  older: string,
  newer: string,
): T[] {
  if (older === newer) return [...stretches];
  const { at, removed, added } = editBetween(older, newer);
  const by = added - removed;
  return stretches.flatMap((stretch) => {
    if (stretch.end <= at) return [stretch];
    if (stretch.start >= at + removed)
      return [{ ...stretch, start: stretch.start + by, end: stretch.end + by }];
    return [];
  });
}
