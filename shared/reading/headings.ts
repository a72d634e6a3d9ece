import type { SectionKey } from '../domain/section.ts';
import { type SectionGuess, sectionOf } from '../template/section-of-heading.ts';
import type { Stands, Words } from './blocks.ts';
import { childrenNamed, namesOf } from './children-named.ts';
import type { Reading, Standing } from './reading.ts';
import { state } from './state.ts';

// A heading inside a table stands below the headings of the text, a bold line below that, a label in a line below all.
/** The depth of a heading that is a row of a table. */
export const rowDepth = 6.4;
/** The depth of a heading that is the left cell of a row. */
export const cellDepth = 6.6;
/** The depth of a bold line. */
export const boldDepth = 7;
/** The depth of a label that opens a line. */
export const labelDepth = 8;
// What these labels say holds whatever section they stand in.
const strongSections: ReadonlySet<SectionKey> = new Set<SectionKey>([
  'sharing',
  'childs-voice',
  'strengths',
  'worries',
  'restricted',
  'signature',
  'family-response',
  'declarations',
  'chronology',
]);

/** Goes under a heading; what the headings above it said ends. */
export function openHeading(
  reading: Reading,
  words: Words,
  depth: number,
  { stands, line }: { stands?: Stands | undefined; line?: 'bold' | 'plain' } = {},
): void {
  const { passage } = words;
  if (!passage.text) return;
  closeHeadings(reading, depth);
  const text = passage.text.replace(/\s*:\s*$/, '').replace(/\.$/, '');
  if (stands) {
    reading.isPastHead = true;
    reading.headings.push({ depth, text, ...stands, passage, used: false, isKnown: true });
    return;
  }
  const children = childrenNamed(text, reading.children);
  const guess = sectionHeaded(reading, text);
  // A few words in common are not enough to take a heading for a section.
  const section = guess.sureness >= 0.4 ? guess.section : sectionOfPerson(reading, text);
  if (section !== 'other') reading.isPastHead = true;
  const all = children.length === reading.children.length && children.length > 1;
  reading.headings.push({
    depth,
    text,
    section,
    children: all ? [] : children,
    passage,
    used: false,
    isLine: line === 'plain' || (line === 'bold' && guess.sureness < 0.7),
  });
}

/** The section of a heading, also where a name stands for the child or parent of the usual words ("What Efa says"). */
export function sectionHeaded(reading: Reading, text: string): SectionGuess {
  const asRoles = reading.children
    .flatMap(namesOf)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, 'the child'), text)
    .replace(/the child(?:(?:,| and| &) the child)+/g, 'the children');
  const [own, role] = [sectionOf(text), sectionOf(asRoles)];
  return asRoles !== text && asRoles !== 'the child' && role.sureness > own.sureness ? role : own;
}

/**
 * A heading that is a person's name: what is said under a child's is about the child, under an adult's about parenting. A
 * heading above it, less deep than `below`, that names a section keeps it.
 */
function sectionOfPerson(reading: Reading, text: string, below = Infinity): SectionKey {
  if (reading.headings.some(({ section, depth }) => section !== 'other' && depth < below)) return 'other';
  if (childrenNamed(text, reading.children).length > 0) return 'development';
  const words = new Set(text.toLowerCase().match(/[\p{L}'’-]+/gu));
  const isAdult = reading.family.some(({ name }) => {
    const [first, ...rest] = name.toLowerCase().split(/\s+/);
    return words.has(first ?? '') || words.has(rest.at(-1) ?? '');
  });
  return isAdult ? 'parenting' : 'other';
}

/**
 * Leaves all headings of this depth or deeper; one under which nothing stood is named as such, unless it is a line that answers the
 * heading above it ("Threshold is met").
 */
export function closeHeadings(reading: Reading, depth: number): void {
  while ((reading.headings.at(-1)?.depth ?? -1) >= depth) {
    const heading = reading.headings.pop();
    if (!heading?.passage) continue;
    if (heading.used) reading.placed.push({ passage: heading.passage, by: 'heading' });
    else if (isAnswer(reading, heading)) state(reading, heading.passage, 'paragraph');
    else
      reading.unplaced.push({ passage: heading.passage, reason: 'A heading with nothing written under it.' });
  }
}

/**
 * The section of a label: its own where it speaks for itself or stands alone, else the section it stands in. A label with
 * a short value at the head of a report belongs to the details unless it speaks for itself.
 */
export function labelSection(reading: Reading, label: string, isProse = false): SectionKey {
  const under = reading.headings.findLast(
    (heading) => heading.depth < labelDepth && heading.section !== 'other',
  );
  const guess = sectionHeaded(reading, label);
  const here = under?.section ?? (reading.isPastHead ? 'other' : 'details');
  if (guess.section === 'other') {
    const person = isProse && label.length <= 40 ? sectionOfPerson(reading, label, labelDepth) : 'other';
    return person !== 'other' && (here === 'details' || here === 'other') ? person : here;
  }
  if (strongSections.has(guess.section) && guess.sureness >= 0.7) return guess.section;
  // A bold line is no deeper than a bold label, so what it headed has ended.
  if (under && under.depth >= boldDepth && isProse && guess.sureness >= 0.9) return guess.section;
  if (here === 'details') return isProse && guess.sureness >= 0.7 ? guess.section : here;
  return here === 'other' ? guess.section : here;
}

/** Whether a line that was taken for a heading is a statement after all: it stands below a heading of a section, and nothing follows it. */
const isAnswer = (reading: Reading, { isLine = false }: Standing): boolean =>
  isLine && reading.headings.some((above) => above.depth < boldDepth && above.section !== 'other');
