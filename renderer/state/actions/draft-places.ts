import type { DraftId } from '../../../shared/domain/draft.ts';
import type { Page } from '../page.tsx';
import type { DraftTarget } from '../workbench.ts';
import type { PlacedFinding } from '../writing/check-draft.ts';
import type { Desk } from '../writing/desk.ts';
import type { DraftPlace, SectionWords } from '../writing/draft-place.ts';
import { openEditor } from './reveal.ts';

/** Opens a report that is written, at one of its parts. */
export function goToPlace(page: Page, draft: DraftId, place: DraftPlace): void {
  if (place.part === 'section') aim(page, { draft, position: place.position, start: 0, end: 0 });
  if (place.part === 'form')
    aim(page, { draft, form: place.form, ...(place.entry !== undefined && { entry: place.entry }) });
  openEditor(page, { kind: 'draft', subject: draft });
}

/** Opens a report that is written at the words that a finding stands on, or where what is missing is answered. */
export function revealPlaced(
  page: Page,
  draft: DraftId,
  { finding, words: [first], place }: PlacedFinding,
): void {
  page.workbench.setState({ finding: finding.id });
  if (first) goToWords(page, draft, first);
  else goToPlace(page, draft, place);
}

/** Opens a report that is written, with some words of it chosen. */
export function goToWords(page: Page, draft: DraftId, words: SectionWords): void {
  aim(page, { draft, ...words });
  openEditor(page, { kind: 'draft', subject: draft });
}

/** Puts a question in brackets behind the sentence in which words stand, and chooses it, so that the answer takes its place. */
export function putBeside(page: Page, desk: Desk, { position, end }: SectionWords, question: string): void {
  const { draft } = desk.store.getState();
  const text = draft.sections[position]?.text ?? '';
  const rest = text.slice(end);
  const ends = /[.!?][”"’')]*(?=\s|$)|(?=\n)|$/.exec(rest);
  const at = text.length - rest.length + (ends ? ends.index + ends[0].length : 0);
  const words = ` [${question}]`;
  desk.write(position, text.slice(0, at) + words + text.slice(at), performance.now());
  aim(page, { draft: draft.id, position, start: at + 1, end: at + words.length });
}

type Aim = DraftTarget extends infer T ? (T extends unknown ? Omit<T, 'turn'> : never) : never;

/** Says where in a draft to go, also where it was the last place gone to. */
export const aim = (page: Page, target: Aim): void =>
  page.workbench.setState(({ draftTarget }) => ({
    draftTarget: { ...target, turn: (draftTarget?.turn ?? 0) + 1 },
  }));
