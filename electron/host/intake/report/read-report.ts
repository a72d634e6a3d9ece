import { type Contribution, contributionRecord } from '../../../../shared/domain/contribution.ts';
import { makeId } from '../../../../shared/base/ids.ts';
import { ContributionId } from '../../../../shared/domain/contribution.ts';
import type { When } from '../../../../shared/domain/when.ts';
import { span } from '../../../../shared/domain/when.ts';
import { findDates } from '../../../../shared/language/dates.ts';
import { sectionOf } from '../../../../shared/template/section-of-heading.ts';
import { type Block, type BlockText, isBold } from '../blocks.ts';
import type { About } from './about.ts';
import { childrenNamed } from './children-named.ts';
import { closeHeadings } from './headings.ts';
import { leftover } from './leftover.ts';
import { labelText, labelsIn, linesOf } from './labels.ts';
import { readBlocks } from './read-blocks.ts';
import type { Account, Reading } from './reading.ts';
import { adultNames, restrict, usualAudience } from './restrict.ts';

/** A report as it was taken in: the contribution, the (extracted) text its passages stand in, and the account of that text. */
export type TakenIn = { contribution: Contribution; text: string; account: Account };

/** Reads the blocks of a report as a received contribution of an agency. */
export function readReport(file: string, source: BlockText, about: About): TakenIn {
  const slug = about.slug ?? about.agency;
  const lines = labelledLines(source.blocks);
  const writtenOn = dayOfWriting(lines, source.blocks, about.conference?.on);
  const reading = startReading(file, slug, about, writtenOn, lines);
  const blocks = peeled(source.blocks);
  const opening = titleBlocks(blocks);
  for (const block of opening) reading.placed.push({ passage: block.words.passage, by: 'title' });
  readBlocks(reading, blocks.slice(opening.length));
  closeHeadings(reading, 0);
  restrict(reading, adultNames(reading.family));
  reading.unplaced.push(...leftover(file, source.text, reading));
  const contribution = contributionRecord.make({
    id: ContributionId.parse(makeId('contribution', slug)),
    agency: about.agency,
    organisation: about.organisation ?? opening[0]?.words.passage.text ?? about.agency,
    author: about.contributor || value(lines, author),
    role: about.role || value(lines, /^(?:role|job title|position|designation|post)$/i),
    writtenOn,
    file,
    stage: 'received',
    template: { id: about.agency, version: 1 },
    title: opening.map((block) => block.words.passage.text).join(': '),
    statements: reading.statements,
    events: reading.events,
    fields: reading.fields,
    concerns: reading.concerns,
    strengths: reading.strengths,
    voices: reading.voices,
    sharing: reading.sharing ?? contributionRecord.defaults.sharing ?? noSharing,
    unplaced: reading.unplaced,
  });
  return { contribution, text: source.text, account: { placed: reading.placed, unplaced: reading.unplaced } };
}

const noSharing = {
  shared: 'not-recorded' as const,
  withWhom: '',
  when: { kind: 'unknown' as const, words: '' },
  words: null,
};
const author =
  /^(?:(?:report )?(?:author|written by|completed by|prepared by|compiled by)|name of (?:author|person completing.*|professional|worker)|report (?:author|writer|written by|completed by|prepared by)|officer|(?:social|key|recovery|support|case|family support) ?worker|health visitor|practitioner|signed)$/i;

type Line = { label: string; value: string };

/** All labelled values of a report, from lines and two-cell rows, before its sections are known. */
function labelledLines(blocks: readonly Block[]): Line[] {
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
function dayOfWriting(
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
  const head = blocks.slice(
    0,
    Math.max(
      3,
      blocks.findIndex(
        (block) => block.kind === 'heading' && sectionOf(block.words.passage.text).sureness >= 0.7,
      ),
    ),
  );
  for (const block of head) {
    if (block.kind !== 'paragraph' || block.words.passage.text.length > 400) continue;
    const day = findDates(block.words.passage.text, conferenceOn).find(
      (date) => isDay(date.when) && yearsApart(date.when, conferenceOn) < 2,
    );
    if (day) return day.when;
  }
  return { kind: 'unknown', words: '' };
}

const yearsApart = (when: When, other: string | undefined): number =>
  other ? Math.abs(Number(span(when)?.from.slice(0, 4)) - Number(other.slice(0, 4))) : 0;

function startReading(
  file: string,
  slug: string,
  about: About,
  writtenOn: When,
  lines: readonly Line[],
): Reading {
  const children = about.conference?.children ?? [];
  const named = value(
    lines,
    /^(?:names? of )?(?:the )?(?:child(?:ren)?|pupil|student|young person|patient|subject child(?:ren)?)(?:'s|’s|\(ren\))?(?: names?| full name|\(s\))?$/i,
  );
  return {
    file,
    slug,
    children,
    family: about.conference?.family ?? [],
    subject: childrenNamed(named, children),
    reference: span(writtenOn)?.to ?? about.conference?.on,
    audience: usualAudience(about.agency),
    headings: [],
    isPastHead: false,
    statements: [],
    events: [],
    fields: [],
    concerns: [],
    strengths: [],
    voices: [],
    sharing: null,
    placed: [],
    unplaced: [],
  };
}

/** The blocks with a bold first line, or a first row of one cell, as the heading that it is meant for. */
function peeled(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  if (!first) return blocks;
  if (first.kind === 'table' && first.rows.length > 1) {
    const [only, second] = first.rows[0] ?? [];
    const words = only?.words;
    if (words && !second && words.passage.text.length <= 160) {
      const table: Block = { ...first, rows: first.rows.slice(1) };
      const lines = only.blocks.length > 1 ? only.blocks : [{ kind: 'paragraph' as const, words }];
      return [...lines.map(asHeading), ...peeled([table, ...rest])];
    }
  }
  if (
    first.kind === 'paragraph' &&
    rest.length > 0 &&
    isBold(first.words) &&
    first.words.passage.text.length <= 120
  )
    return [asHeading(first), ...peeled(rest)];
  return blocks;
}

const asHeading = (block: Block): Block =>
  block.kind === 'paragraph' ? { kind: 'heading', depth: 1, words: block.words } : block;

type HeadingBlock = Extract<Block, { kind: 'heading' }>;

/** The headings at the very top that name the agency and the kind of report. */
function titleBlocks(blocks: readonly Block[]): HeadingBlock[] {
  const title: HeadingBlock[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading' || title.length >= 4) break;
    const text = block.words.passage.text;
    const isTitle = /\b(?:report|conference|contribution|information for|assessment|statement)\b/i.test(text);
    const { sureness } = sectionOf(text);
    if (sureness >= 0.9 && !(isTitle && title.length === 0)) break;
    if (title.length > 0 && !isTitle && block.depth > (title[0]?.depth ?? 1)) break;
    title.push(block);
  }
  return title;
}
