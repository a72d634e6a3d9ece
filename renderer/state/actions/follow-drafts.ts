import type { Page } from '../page.tsx';
import type { CheckedDraft } from '../writing/check-draft.ts';
import { CheckingBeside } from '../writing/checking-beside.ts';
import type { Desk } from '../writing/desk.ts';
import { desksOf } from './desks.ts';

/** How long after the last key a draft is checked, and how long at most while somebody types on, in milliseconds. */
const pause = 100;
const longest = 400;

/** Checks every draft that is open in this window, again after each change. Lasts as long as the window. */
export function followDrafts(page: Page): void {
  const followed = new Map<Desk, () => void>();
  let checking: CheckingBeside | null = null;
  const take = (checked: CheckedDraft) => {
    const isOpen = [...followed.keys()].some((desk) => desk.store.getState().draft.id === checked.draft.id);
    if (isOpen)
      page.vault.setState((state) => ({ checked: { ...state.checked, [checked.draft.id]: checked } }));
  };
  page.vault.subscribe(({ desks: now }, before) => {
    if (now === before.desks) return;
    const desks = desksOf(page.vault.getState());
    for (const [desk, stop] of followed) {
      if (desks.includes(desk)) continue;
      followed.delete(desk);
      stop();
    }
    // With the last draft goes what the checks knew of the case.
    if (desks.length === 0) {
      checking?.end();
      checking = null;
      return;
    }
    const own = (checking ??= new CheckingBeside(take));
    for (const desk of desks) if (!followed.has(desk)) followed.set(desk, followDraft(page, desk, own));
  });
}

function followDraft(page: Page, desk: Desk, checking: CheckingBeside): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: number | null = null;
  const checkNow = () => {
    waiting = null;
    const { draft } = desk.store.getState();
    const { current } = page.document.getState();
    if (current?.conference.id !== draft.conference) return;
    const { conference, logs } = current;
    const texts = Object.fromEntries(logs.map(({ file }) => [file, current.texts[file] ?? '']));
    checking.knows({ conference, logs, texts, today: page.today });
    checking.check(draft);
  };
  const later = () => {
    const now = performance.now();
    waiting ??= now;
    clearTimeout(timer);
    timer = setTimeout(checkNow, Math.min(pause, Math.max(0, waiting + longest - now)));
  };
  const stops = [
    desk.store.subscribe(({ draft }, before) => {
      if (draft !== before.draft) later();
    }),
    page.document.subscribe(({ current }, before) => {
      if (current !== before.current) later();
    }),
  ];
  checkNow();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    const { id } = desk.store.getState().draft;
    page.vault.setState(({ checked }) => ({
      checked: Object.fromEntries(Object.entries(checked).filter(([draft]) => draft !== id)),
    }));
  };
}
