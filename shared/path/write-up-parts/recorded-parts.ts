import { makeId } from '../../base/ids.ts';
import type { ChildId } from '../../domain/child.ts';
import type { Conference } from '../../domain/conference.ts';
import type { Contribution } from '../../domain/contribution.ts';
import { lackingIn } from '../../domain/disclosure-decision.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Field } from '../../domain/field.ts';
import type { Passage } from '../../domain/passage.ts';
import type { SectionKey } from '../../domain/section.ts';
import { type Statement, StatementId } from '../../domain/statement.ts';
import { fieldValue } from '../../reading/field-value.ts';
import type { Sheet } from './sheet.ts';
import {
  answerLine,
  decisionLine,
  declarationLine,
  labelOf,
  requestLine,
  serviceLine,
} from './recorded-lines.ts';

type Recorded = Pick<
  Contribution,
  'statements' | 'fields' | 'answers' | 'declarations' | 'services' | 'requests' | 'disclosures'
>;
type Part<T> = {
  section: SectionKey;
  heading: string;
  all: readonly T[];
  words: (one: T) => string;
  children?: (one: T) => ChildId[];
  audience?: (one: T) => Statement['audience'];
};

/**
 * Writes what an author recorded beside the words below them, a line each, so that it is printed, quoted and kept back like any
 * other sentence; answers the records with the statements of those lines after those that were read.
 */
export function recordedParts(
  draft: Draft,
  conference: Conference,
  sheet: Sheet,
  read: Pick<Contribution, 'statements' | 'fields'>,
  slug: string,
): Recorded {
  const everybody = conference.children.map(({ id }) => id);
  const statements: Statement[] = [...read.statements];
  const usual = read.statements[0]?.audience ?? 'family';
  const write = <T>({ section, heading, all, words, children, audience }: Part<T>): Passage[] => {
    if (all.length === 0) return [];
    sheet.line(heading);
    const passages = all.map((one) => {
      const passage = sheet.line(words(one));
      statements.push({
        id: StatementId.parse(makeId('statement', slug, statements.length + 1)),
        section,
        heading,
        form: 'item',
        passage,
        children: children?.(one) ?? everybody,
        audience: audience?.(one) ?? usual,
      });
      return passage;
    });
    sheet.line('');
    return passages;
  };
  const fields = fieldsOf(draft, everybody, sheet);
  write({ section: 'other', heading: 'Questions to every author', all: draft.answers, words: answerLine });
  write({
    section: 'declarations',
    heading: 'Asked, and nothing known',
    all: draft.declarations,
    words: declarationLine,
  });
  write({
    section: 'services',
    heading: 'Services involved',
    all: draft.services,
    words: (one) => serviceLine(one, conference),
    children: ({ person }) => everybody.filter((id) => id === person),
    audience: (one) => one.audience,
  });
  write({
    section: 'requests',
    heading: 'Requests for information',
    all: draft.requests,
    words: requestLine,
    audience: () => 'professionals',
  });
  // One that does not yet say what it is about is none.
  const decisions = draft.decisions.filter(canBeTold);
  // Whom somebody was afraid to tell is not for those to read.
  const rows = write({
    section: 'sharing',
    heading: 'Disclosure decisions',
    all: decisions,
    words: decisionLine,
    audience: () => 'professionals',
  });
  return {
    statements,
    fields: [...read.fields, ...fields],
    answers: draft.answers,
    declarations: draft.declarations,
    services: draft.services,
    requests: draft.requests,
    disclosures: decisions.flatMap((decision, at) => {
      const row = rows[at];
      return row ? [{ ...decision, row }] : [];
    }),
  };
}

/** Whether a decision says what it is about, with whom, and who decided it; what else it lacks is asked by a check. */
const canBeTold = (decision: Draft['decisions'][number]): boolean =>
  !lackingIn(decision).some(({ part }) => part !== 'reason' && part !== 'reviewOn');

function fieldsOf(draft: Draft, everybody: ChildId[], sheet: Sheet): Field[] {
  const filled = draft.fields.filter(({ text }) => text.trim());
  if (filled.length === 0) return [];
  sheet.line('What our records show');
  const fields = filled.map(({ key, child, text }): Field => {
    const label = labelOf(key);
    const line = sheet.line(`${label}: ${text.trim()}`);
    const from = label.length + 2;
    const start = line.start + from;
    const words = line.text.slice(from);
    const passage = { ...line, text: words, start, pieces: [[0, start, words.length]] as Passage['pieces'] };
    return {
      key,
      label,
      section: 'agency-figures',
      passage,
      value: fieldValue(words),
      children: child ? [child] : everybody,
    };
  });
  sheet.line('');
  return fields;
}
