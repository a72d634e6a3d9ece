import type { SearchResult } from '../../../shared/domain/search-result.ts';
import type { Page } from '../page.tsx';
import { aim } from './draft-places.ts';
import { showConference } from './open-conference.ts';
import { openEditor, revealEvidence } from './reveal.ts';
import { sentenceOf } from './sentence-of.ts';

/** How many places are shown at most. */
export const mostShown = 200;

// Only the answer to what was typed last is shown.
let turn = 0;

/** Looks for what somebody typed, in the whole vault. */
export async function find(page: Page, typed: string): Promise<void> {
  const own = ++turn;
  page.vault.setState(({ search }) => ({ search: { ...search, typed } }));
  if (typed.trim() === '') return page.vault.setState({ search: { typed, answer: null } });
  const put = (answer: NonNullable<ReturnType<Page['vault']['getState']>['search']['answer']>) => {
    if (own === turn) page.vault.setState({ search: { typed, answer } });
  };
  if (page.vault.getState().search.answer?.state !== 'here') put({ state: 'waiting' });
  try {
    put({ state: 'here', value: await page.host.search.find({ query: typed, limit: mostShown }) });
  } catch (thrown) {
    put({ state: 'failed', message: sentenceOf(thrown) });
  }
}

/** Goes to where something was found, and opens its conference first where another one is open. */
export async function goToResult(page: Page, { conference, place }: SearchResult): Promise<void> {
  if (page.document.getState().current?.conference.id !== conference) {
    const summary = page.document.getState().opened.find(({ id }) => id === conference);
    if (summary) await showConference(page, summary);
    page.workbench.setState({ sideView: 'search' });
  }
  const { current } = page.document.getState();
  if (current?.conference.id !== conference) return;
  if (place.kind === 'file') {
    const quote = (current.texts[place.file] ?? '').slice(place.start, place.end);
    revealEvidence(page, { file: place.file, quote, start: place.start, end: place.end });
  } else if (place.kind === 'draft') {
    const { draft, position, start, end } = place;
    aim(page, { draft, position, start, end });
    openEditor(page, { kind: 'draft', subject: place.draft });
  } else page.workbench.setState({ sideView: 'conference' });
}
