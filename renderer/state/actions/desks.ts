import type { RevisionOfDraft } from '../../../shared/domain/revision.ts';
import type { DraftId } from '../../../shared/domain/draft.ts';
import type { SavedState } from '../../../shared/path/draft.ts';
import type { VaultState } from '../vault.ts';
import type { Page } from '../page.tsx';
import { Desk } from '../writing/desk.ts';
import { sentenceOf } from './sentence-of.ts';

/** Every draft that is open in this window. */
export const desksOf = ({ desks }: Pick<VaultState, 'desks'>): Desk[] =>
  Object.values(desks).flatMap((each) => (each.state === 'here' ? [each.value] : []));

/** The open drafts that the open vault keeps. Others may be left of one that was locked before all was saved. */
function ownDesks(page: Page): Desk[] {
  const { status, desks } = page.vault.getState();
  return desksOf({ desks }).filter(({ vault }) => vault === status?.open?.id);
}

/** Opens a draft from the vault for writing, unless it is open here already. */
export async function openDesk(page: Page, id: DraftId): Promise<void> {
  const known = page.vault.getState().desks[id];
  if (known && known.state !== 'failed') return;
  const put = (desk: VaultState['desks'][string]) =>
    page.vault.setState(({ desks }) => ({ desks: { ...desks, [id]: desk } }));
  put({ state: 'waiting' });
  try {
    put({ state: 'here', value: deskFor(page, await page.host.drafts.read({ draft: id })) });
  } catch (thrown) {
    put({ state: 'failed', message: sentenceOf(thrown) });
  }
}

/** Lays a draft on the desk that the host has just given. */
export function layOut(page: Page, opened: RevisionOfDraft): void {
  const { id } = opened.draft;
  page.vault.setState(({ desks }) => ({
    desks: { ...desks, [id]: { state: 'here', value: deskFor(page, opened) } },
  }));
}

/** Saves what was typed in this window for the vault that is open; resolves when each draft is saved or refused. */
export async function flushDesks(page: Page): Promise<void> {
  await Promise.all(ownDesks(page).map((desk) => desk.flush()));
}

/** Puts the drafts away of which every word is in the vault; the others stay in memory. */
export const putAwaySaved = (page: Page): void =>
  page.vault.setState(({ desks }) => {
    const kept = Object.entries(desks).filter(([, each]) => each.state === 'here' && each.value.isUnsaved);
    const left = Object.fromEntries(kept);
    return { desks: left, saved: worstOf(desksOf({ desks: left })) };
  });

/** Whether words stand in this window that are not in the vault. */
export const hasUnsaved = (page: Page): boolean =>
  desksOf(page.vault.getState()).some((desk) => desk.isUnsaved);

/** Looks whether drafts that are open here were saved elsewhere, and shows them as they stand where nothing was typed since. */
export async function refreshDesks(page: Page): Promise<void> {
  for (const desk of ownDesks(page)) {
    const { draft, kept } = desk.store.getState();
    if (desk.isUnsaved) continue;
    const there = await page.host.drafts.read({ draft: draft.id }).catch(() => null);
    const now = desk.store.getState();
    if (there && !desk.isUnsaved && now.kept === kept && there.revision.digest !== kept.revision.digest)
      desk.takeUp(there);
  }
}

const deskFor = (page: Page, opened: RevisionOfDraft): Desk =>
  new Desk(page.vault.getState().status?.open?.id ?? '', opened, {
    drafts: page.host.drafts,
    after: (milliseconds, then) => {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    told: () => page.vault.setState(noted),
  });

/** What this window knows after something became of a draft: what is saved, since when, and the list of drafts. */
function noted(state: VaultState): Partial<VaultState> {
  const saved = worstOf(desksOf(state));
  const { status } = state;
  const known = { saved, drafts: asKept(state) };
  if (saved.kind !== 'saved' || !status?.open) return known;
  return { ...known, status: { ...status, open: { ...status.open, savedAt: saved.at } } };
}

/** The list of drafts with what was acknowledged since it was asked for. */
function asKept({ drafts, desks }: VaultState): VaultState['drafts'] {
  let changed = false;
  const next = drafts.map((each) => {
    const desk = desks[each.draft.id];
    if (desk?.state !== 'here') return each;
    const { kept } = desk.value.store.getState();
    if (kept.revision.digest === each.revision.digest) return each;
    changed = true;
    return kept;
  });
  return changed ? next : drafts;
}

/** What can be said of several drafts at once: refused before unsaved before saved, of those saved the last. */
export function worstOf(desks: readonly Desk[]): SavedState {
  const states = desks.map((desk) => desk.store.getState().state);
  const saved = states
    .flatMap((state) => (state.kind === 'saved' ? [state] : []))
    .reduce<SavedState>((last, state) => (last.kind === 'saved' && last.at > state.at ? last : state), {
      kind: 'untouched',
    });
  return (
    states.find(({ kind }) => kind === 'refused') ?? states.find(({ kind }) => kind === 'unsaved') ?? saved
  );
}
