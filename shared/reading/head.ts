import type { Child } from '../domain/child.ts';
import { type When, compareWhen, span } from '../domain/when.ts';
import { findDates } from '../language/dates.ts';
import { sectionOf } from '../template/section-of-heading.ts';
import type { Block } from './blocks.ts';
import { childrenNamed } from './children-named.ts';
import { labelText, labelsIn, linesOf } from './labels.ts';

const author =
  /^(?:(?:report )?(?:author|written by|completed by|prepared by|compiled by)|name of (?:author|person completing.*|professional|worker)|report (?:author|writer|written by|completed by|prepared by)|officer|(?:social|key|recovery|support|case|family support) ?worker|health visitor|practitioner|signed)$/i;

/** A label at the head of a report and its value. */
export type Line = { label: string; value: string };

/** All labelled values of a report, from lines and two-cell rows, before its sections are known. */
export function labelledLines(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.kind === 'table')
      return block.rows.flatMap((row) => {
        const texts = row.map((cell) => cell.words.passage.text);
        const inner = row.flatMap((cell) =>
          labelledLines(cell.blocks.length > 0 ? cell.blocks : [{ kind: 'paragraph', words: cell.words }]),
        );
        const pairs = texts.length === 2 || texts.length === 4 ? [0, 2].slice(0, texts.length / 2) : [];
        return [
          ...pairs.map((at) => ({ label: labelText(texts[at] ?? ''), value: texts[at + 1] ?? '' })),
          ...inner,
        ];
      });
    if (block.kind === 'aside') return [];
    return linesOf(block.words).flatMap((line) =>
      labelsIn(line).map((found) => ({
        label: labelText(line.passage.text.slice(...found.label)),
        value: line.passage.text.slice(...found.value).trim(),
      })),
    );
  });
}

const value = (lines: readonly Line[], label: RegExp): string =>
  lines.find((line) => label.test(line.label) && line.value && line.value.length < 120)?.value ?? '';

/** The day of the report: what it labels as its date, else the first exact day before its first section. */
export function dayOfWriting(
  lines: readonly Line[],
  blocks: readonly Block[],
  conferenceOn: string | undefined,
): When {
  const labelled =
    /^(?:date (?:of|for) (?:this |the )?report|report date(?:d)?|date (?:completed|written|prepared|signed)|dated|(?:completed|written|prepared|signed)(?: on)?|date)$/i;
  const isDay = (when: When) => when.kind === 'exact' && (!conferenceOn || when.on <= conferenceOn);
  const ranked = lines
    .filter((line) => labelled.test(line.label))
    .sort((a, b) => Number(/^date$/i.test(a.label)) - Number(/^date$/i.test(b.label)));
  for (const line of ranked) {
    const day = findDates(line.value, conferenceOn).find((date) => isDay(date.when));
    if (day) return day.when;
  }
  const days = headOf(blocks)
    .filter((block) => block.kind === 'paragraph' && block.words.passage.text.length <= 400)
    .flatMap((block) => daysIn(block.words.passage.text, conferenceOn))
    .filter((when) => isDay(when) && yearsApart(when, conferenceOn) < 2);
  // The report is written after whatever else its head gives a day for.
  return days.sort(compareWhen).at(-1) ?? { kind: 'unknown', words: '' };
}

/** The days in a line, without those of birth. */
const daysIn = (text: string, reference: string | undefined): When[] =>
  findDates(text, reference)
    .filter(
      ({ start }) => !/\b(?:d\.?o\.?b\.?|born|due|edd|birth)[\s:]*(?:on )?$/i.test(text.slice(0, start)),
    )
    .map(({ when }) => when);

type Worded = Exclude<Block, { kind: 'table' | 'aside' }>;

/** The lines before the first section, at least three blocks of them. */
function headOf(blocks: readonly Block[]): Worded[] {
  const first = blocks.findIndex(
    (block) => block.kind === 'heading' && sectionOf(block.words.passage.text).sureness >= 0.7,
  );
  return blocks
    .slice(0, Math.max(3, first))
    .filter((block): block is Worded => block.kind !== 'table' && block.kind !== 'aside');
}

const subjectLabel =
  /^(?:names? of )?(?:the )?(?:child(?:ren)?|pupil|student|young person|patient|subject child(?:ren)?)(?:'s|’s|\(ren\))?(?: names?| full name|\(s\))?$/i;
/** Labels that say whom a report is about where no other does. */
const whoLabel = /^(?:who(?:m| (?:is )?this is about)?|learner|re|about)$/i;
const announces =
  /(?<![\w'’])(?:re|regarding|concerning|reports?|statement|letter|return|profile|contribution|assessment|summary|information|all about|subject|dob|born|d\.o\.b)\b/i;

/** The children whom a report says at its head that it is about; none when it does not say. */
export function subjectOf(
  lines: readonly Line[],
  blocks: readonly Block[],
  children: readonly Child[],
): Child['id'][] {
  for (const label of [subjectLabel, whoLabel]) {
    const labelled = childrenNamed(value(lines, label), children);
    if (labelled.length > 0) return labelled;
  }
  const named = new Set(
    headOf(blocks)
      .slice(0, 6)
      .filter(
        ({ kind, words: { passage } }, at) =>
          (kind !== 'heading' || at < 2 || /^re\b/i.test(passage.text)) &&
          passage.text.length <= 400 &&
          announces.test(passage.text),
      )
      .flatMap(({ words }) => childrenNamed(words.passage.text, children)),
  );
  return named.size === 1 ? [...named] : [];
}

/** Who wrote the report, as its head says. */
export const authorOf = (lines: readonly Line[]): string => value(lines, author);

/** The writer's role, as its head says. */
export const roleOf = (lines: readonly Line[]): string =>
  value(lines, /^(?:role|job title|position|designation|post)$/i);

const yearsApart = (when: When, other: string | undefined): number =>
  other ? Math.abs(Number(span(when)?.from.slice(0, 4)) - Number(other.slice(0, 4))) : 0;
