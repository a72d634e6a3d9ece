import type { Page } from '../state/page.tsx';
import { commands, runCommand } from './run-command.ts';

/** The keys of an event as commands spell them: "Ctrl+Shift+P". */
export function keysOfEvent(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [
    event.ctrlKey || event.metaKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    key,
  ]
    .filter(Boolean)
    .join('+');
}

/** Answers the keys of commands everywhere in the page, until the returned function is called. */
export function listenForKeys(page: Page): () => void {
  const answer = (event: KeyboardEvent) => {
    const { sideBarOver } = page.workbench.getState();
    if (event.key === 'Escape' && sideBarOver) runCommand(page, 'toggle-side-bar');
    const keys = keysOfEvent(event);
    const command = commands.find((each) => each.keys.includes(keys));
    const { locked, locking } = page.vault.getState();
    // While the palette is open it has the keys to itself, and while the vault is locked nobody has.
    if (!command || locked || locking || page.workbench.getState().palette !== 'closed') return;
    if (runCommand(page, command.id)) event.preventDefault();
  };
  window.addEventListener('keydown', answer);
  return () => window.removeEventListener('keydown', answer);
}
