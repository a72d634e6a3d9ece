import { checkDraft, type AroundDraft, type CheckedDraft } from './check-draft.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { Checking } from '../../../shared/path/checking.ts';

/** What the worker is told: what is known beside drafts (before the first of them, and when it changes), or a draft to check. */
export type ToChecking = { around: AroundDraft } | { draft: Draft };

/** What it answers to each draft. */
export type FromChecking = { checked: CheckedDraft };

let around: AroundDraft | null = null;
const checkings = new Map<string, Checking>();

/** What remembers a draft between its keys. */
function checkingOf({ id }: Draft): Checking {
  const checking = checkings.get(id) ?? new Checking();
  checkings.set(id, checking);
  return checking;
}

// Checks run beside the page, so that no key ever waits for them.
self.addEventListener('message', ({ data }: MessageEvent<ToChecking>) => {
  if ('around' in data) around = data.around;
  else if (around)
    self.postMessage(
      { checked: checkDraft(data.draft, around, checkingOf(data.draft)) } satisfies FromChecking,
      {},
    );
});
