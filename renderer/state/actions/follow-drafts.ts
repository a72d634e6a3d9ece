import type { LocalRules } from '../../../shared/template/local-rules.ts';
import type { DocumentState } from '../document.ts';
import type { Page } from '../page.tsx';
import type { CheckedDraft } from '../writing/check-draft.ts';
import { CheckingBeside } from '../writing/checking-beside.ts';
import type { Desk } from '../writing/desk.ts';
import { desksOf } from './desks.ts';
import { readTemplate } from './read-template.ts';

/** How long after the last key a draft is checked, and how long at most while somebody types on, in milliseconds. */
const pause = 100;
const longest = 400;

/** Checks every draft that is open in this window, again after each change. Lasts as long as the window. */
export function followDrafts(page: Page): void {
  const followed = new Map<Desk, () => void>();
  let checking: CheckingBeside | null = null;
  const rulesIn = remembered();
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
    for (const desk of desks)
      if (!followed.has(desk)) followed.set(desk, followDraft(page, desk, { checking: own, rulesIn }));
  });
}

function followDraft(page: Page, desk: Desk, { checking, rulesIn }: Beside): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: number | null = null;
  const checkNow = () => {
    waiting = null;
    const { draft } = desk.store.getState();
    const { current } = page.document.getState();
    if (current?.conference.id !== draft.conference) return;
    const { conference, logs } = current;
    const texts = Object.fromEntries(logs.map(({ file }) => [file, current.texts[file] ?? '']));
    const rules = rulesIn(page.document.getState());
    checking.knows({ conference, logs, texts, today: page.today, ...(rules && { rules }) });
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
    page.document.subscribe(({ current, rules, templates }, before) => {
      if (current !== before.current || rules !== before.rules || templates !== before.templates) later();
    }),
  ];
  void readTemplate(page, desk.store.getState().draft);
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

type Known = Pick<DocumentState, 'rules' | 'templates'>;
type Beside = { checking: CheckingBeside; rulesIn: (known: Known) => LocalRules | null };

/** What counts where the conference that is open is held: the same value as long as nothing of it changes. */
function remembered(): Beside['rulesIn'] {
  let last: { known: Known; rules: LocalRules | null } | null = null;
  return ({ rules, templates }) => {
    if (last?.known.rules === rules && last.known.templates === templates) return last.rules;
    last = { known: { rules, templates }, rules: rules && localRules(rules, templates) };
    return last.rules;
  };
}

const localRules = (
  { partnership, calendar }: NonNullable<Known['rules']>,
  templates: Known['templates'],
): LocalRules => ({
  partnership,
  calendar: { ...calendar, holidays: new Map(calendar.holidays) },
  templates: Object.values(templates).map(({ template }) => template),
});
