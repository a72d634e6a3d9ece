import { makeId } from '../../base/ids.ts';
import type { ChildId } from '../../domain/child.ts';
import type { Conference } from '../../domain/conference.ts';
import type { Contribution } from '../../domain/contribution.ts';
import { lackingIn } from '../../domain/disclosure-decision.ts';
import type { Draft } from '../../domain/draft.ts';
import type { Passage } from '../../domain/passage.ts';
import type { SectionKey } from '../../domain/section.ts';
import { type Statement, StatementId } from '../../domain/statement.ts';
import type { AgencyTemplate } from '../../template/agency-template.ts';
import { recordedFields } from './recorded-fields.ts';
import type { Sheet } from './sheet.ts';
import { answerLine, decisionLine, declarationLine, requestLine, serviceLine } from './recorded-lines.ts';

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
  { slug, template }: { slug: string; template: AgencyTemplate | undefined },
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
  const rows = recordedFields(draft, conference, sheet, { template, usual, slug });
  statements.push(...rows.statements);
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
  const decided = write({
    section: 'sharing',
    heading: 'Disclosure decisions',
    all: decisions,
    words: decisionLine,
    audience: () => 'professionals',
  });
  return {
    statements,
    fields: [...read.fields, ...rows.fields],
    answers: draft.answers,
    declarations: draft.declarations,
    services: draft.services,
    requests: draft.requests,
    disclosures: decisions.flatMap((decision, at) => {
      const row = decided[at];
      return row ? [{ ...decision, row }] : [];
    }),
  };
}

/** Whether a decision says what it is about, with whom, and who decided it; what else it lacks is asked by a check. */
const canBeTold = (decision: Draft['decisions'][number]): boolean =>
  !lackingIn(decision).some(({ part }) => part !== 'reason' && part !== 'reviewOn');
