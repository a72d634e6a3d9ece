import { type Passage, cite } from '../../../shared/domain/passage.ts';
import type { Account } from '../../../shared/reading/reading.ts';
import type { TakenIn } from '../../../shared/reading/read-report.ts';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that no placed or unplaced stretch covers; marks and list numbers are no words. */
export function uncovered(text: string, account: Account): string {
  const covered = new Uint8Array(text.length);
  for (const { passage } of [...account.placed, ...account.unplaced])
    covered.fill(1, passage.start, passage.end);
  const rest = text.replace(/[\s\S]/g, (each, at: number) => (covered[at] ? ' ' : each));
  return letters(rest.replace(/(^|\n)\s*\d{1,3}[.)](?=\s)/g, ' '));
}

/** The words that the account places in a statement or an event which does not hold them; a child's name stands for its id. */
export function notHeld({ contribution, account }: TakenIn, names: readonly string[]): string[] {
  const held = new Map<string, Set<string>>();
  for (const { id, passage } of contribution.statements) held.set(id, new Set(wordsIn(passage.text)));
  for (const event of contribution.events) {
    const parts = [event.dated, event.what, event.source, event.outcome].map((part) => part?.text ?? '');
    held.set(event.id, new Set(wordsIn([...parts, ...event.told.map(({ whom }) => whom)].join(' '))));
  }
  const ofNames = new Set(names.flatMap(wordsIn));
  return account.placed.flatMap(({ passage, by }) => {
    const words = held.get(by);
    return words ? wordsIn(passage.text).filter((word) => !words.has(word) && !ofNames.has(word)) : [];
  });
}

/** The passages of a contribution whose first word does not stand where they say it does. */
export function misplaced({ contribution, text }: TakenIn): Passage[] {
  const passages = [
    ...contribution.statements.map((each) => each.passage),
    ...contribution.events.flatMap(({ what, dated, source, outcome }) => [what, dated, source, outcome]),
    ...contribution.fields.map((each) => each.passage),
    ...contribution.voices.map((each) => each.words),
  ].filter((passage) => passage !== null);
  return passages.filter((passage) => {
    const word = /[\p{L}\p{N}]+/u.exec(passage.text);
    const texts = { [passage.file]: text };
    const first = word ? cite(texts, passage, word.index, word.index + 1).quote : '';
    const { start, end } = cite(texts, passage);
    return (
      first !== (word?.[0].charAt(0) ?? '') || (passage.text !== '' && (start >= end || end > text.length))
    );
  });
}
