/** The parts of the window in the order in which F6 goes through them. */
const parts = ['.header', '.activity-bar', '.side-bar', '.workbench-editors', '.problems', '.status-bar'];

const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex="0"]:not([role="separator"])';

/** Moves the focus to the next part of the window that there is, or the previous one; round and round. */
export function stepPart(by: 1 | -1): void {
  const there = parts.flatMap((part) => {
    const found = document.querySelector<HTMLElement>(part);
    const first = found && entryOf(found);
    return first ? [{ found, first }] : [];
  });
  const at = there.findIndex(({ found }) => found.contains(document.activeElement));
  there.at((at < 0 && by === -1 ? 0 : at + by) % Math.max(there.length, 1))?.first.focus();
}

/** Moves the focus into a part of the window; says whether there is one. */
export function enterPart(part: string): boolean {
  const found = document.querySelector<HTMLElement>(part);
  const entry = found ? entryOf(found) : undefined;
  entry?.focus();
  return entry !== undefined;
}

/** Where a part is entered: what its view begins with, else the first thing in it that takes the focus. */
const entryOf = (part: HTMLElement): HTMLElement | undefined =>
  [
    ...part.querySelectorAll<HTMLElement>('[data-entry]'),
    ...part.querySelectorAll<HTMLElement>(reachable),
  ].find((each) => each.checkVisibility());

/** Moves the focus into an editor that was opened, unless it is in it already. */
export function enterEditor(editor: HTMLElement | null | undefined): void {
  const at = document.activeElement;
  if (!editor || (at !== editor && editor.contains(at))) return;
  const entry = editor.querySelector<HTMLElement>('[data-entry]');
  (entry ?? editor).focus({ preventScroll: true });
}
