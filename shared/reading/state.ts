import type { Child } from '../domain/child.ts';
import type { Passage } from '../domain/passage.ts';
import type { SectionKey } from '../domain/section.ts';
import type { Statement } from '../domain/statement.ts';
import type { When } from '../domain/when.ts';
import { EventId } from '../domain/event.ts';
import { StatementId } from '../domain/statement.ts';
import { makeId } from '../base/ids.ts';
import { findDates } from '../language/dates.ts';
import { slicePassage } from './passages.ts';
import { childrenNamed } from './children-named.ts';
import { fieldValue, keyOf } from './field-value.ts';
import { type Reading, headingHere, place, sectionHere } from './reading.ts';
import { sharingIn } from './sharing.ts';
import { dateAtHead, isEntry, separator } from './dated-line.ts';
import { toldIn } from './told.ts';
import { voicesIn } from './voices.ts';

/** The children whom a stretch is about: by the heading, by name, by the report's own subject; all when nothing says. */
export function childrenOf(reading: Reading, text: string): Child['id'][] {
  const byHeading = reading.headings.findLast((heading) => heading.children.length > 0)?.children;
  if (byHeading) return byHeading;
  const named = childrenNamed(text, reading.children);
  if (named.length > 0) return withSubject(reading, named);
  return reading.subject.length > 0 ? reading.subject : reading.children.map((child) => child.id);
}

/** A report on one child that names another is about both. */
function withSubject(reading: Reading, named: readonly Child['id'][]): Child['id'][] {
  return reading.children
    .map((child) => child.id)
    .filter((id) => named.includes(id) || (reading.subject.length === 1 && reading.subject.includes(id)));
}

/** Places a stretch as a statement of the section, with what else it shows: worry, strength, child's voice, sharing, event. */
export function state(
  reading: Reading,
  passage: Passage,
  form: Statement['form'],
  given: { section?: SectionKey; heading?: string; whole?: Passage; isListed?: boolean } = {},
): void {
  if (!passage.text) return;
  const section = given.section ?? sectionHere(reading);
  const id = StatementId.parse(makeId('statement', reading.slug, reading.statements.length + 1));
  const children = childrenOf(reading, passage.text);
  const audience = section === 'restricted' ? 'chair' : reading.audience;
  const heading = given.heading ?? headingHere(reading);
  reading.statements.push({ id, section, heading, form, passage, children, audience });
  place(reading, passage, id);
  if (section === 'strengths') reading.strengths.push({ statement: id, children });
  if (section === 'worries') {
    const day = findDates(passage.text, reading.reference)[0]?.when ?? { kind: 'unknown', words: '' };
    reading.concerns.push({ statement: id, children, told: toldIn(passage.text, day, reading.reference) });
  }
  reading.voices.push(
    ...voicesIn(passage, {
      children: reading.children,
      subject: children,
      family: reading.family,
      reference: reading.reference,
      isChildsSection: section === 'childs-voice',
    }),
  );
  reading.sharing ??= sharingIn(
    given.whole ?? passage,
    reading.heldOn ?? reading.reference,
    section === 'sharing',
    heading,
  );
  if (form !== 'row') datedEvent(reading, passage, form === 'item' || given.isListed === true);
}

/** A line that opens with a date is an event of its own, beside being a statement; `isListed` where it stands in a list. */
function datedEvent(reading: Reading, passage: Passage, isListed: boolean): void {
  const first = dateAtHead(passage.text, reading.reference);
  if (!first) return;
  const rest = passage.text.slice(first.end);
  const gap = separator.exec(rest)?.[0] ?? '';
  if (!isEntry(rest, isListed)) return;
  const next = nextEntry(passage.text, first.end, reading.reference);
  const end = next ?? passage.text.length;
  const what = slicePassage(passage, first.end + gap.length, passage.text.slice(0, end).trimEnd().length);
  if (what.text.length < 4) return;
  addEvent(reading, {
    when: first.when,
    dated: slicePassage(passage, first.start, first.end),
    what,
    source: null,
    outcome: null,
    form: 'list',
  });
  if (next !== null) datedEvent(reading, slicePassage(passage, next), isListed);
}

/** Where the next entry begins in entries that run on ("15 March: row at night. 17 March: pram left in the stairwell."). */
function nextEntry(text: string, from: number, reference: string | undefined): number | null {
  const next = findDates(text.slice(from), reference).find(
    ({ start, end, when }) =>
      when.kind === 'exact' &&
      /[.;)]\s+$/.test(text.slice(0, from + start)) &&
      /^\s*[:.,–—]\s/.test(text.slice(from + end)),
  );
  return next ? from + next.start : null;
}

type Given = {
  when: When;
  dated: Passage;
  what: Passage;
  source: Passage | null;
  outcome: Passage | null;
  form: 'table' | 'list';
  children?: Child['id'][];
  told?: Passage | null;
};

/** Adds an event of the chronology, with whom it says was told. Returns its identifier. */
export function addEvent(reading: Reading, given: Given): string {
  const id = EventId.parse(makeId('event', reading.slug, reading.events.length + 1));
  const { children, told, ...event } = given;
  const all = `${event.what.text}. ${event.outcome?.text ?? ''}`;
  reading.events.push({
    ...event,
    id,
    children: children?.length ? children : childrenOf(reading, all),
    told: [
      ...(told?.text && !/^(?:-|–|n\/?a|none|no ?one)$/i.test(told.text)
        ? [{ whom: told.text, when: event.when }]
        : []),
      ...toldIn(all, event.when, reading.reference),
    ],
    audience: sectionHere(reading) === 'restricted' ? 'chair' : reading.audience,
  });
  return id;
}

/** Adds a labelled value. */
export function addField(
  reading: Reading,
  label: string,
  passage: Passage,
  section = sectionHere(reading),
): void {
  reading.fields.push({
    key: keyOf(label),
    label,
    section,
    passage,
    value: fieldValue(passage.text, reading.reference),
    children: childrenOf(reading, `${label} ${passage.text}`),
  });
}
