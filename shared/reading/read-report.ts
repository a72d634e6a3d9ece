import { type Contribution, contributionRecord } from '../domain/contribution.ts';
import { makeId } from '../base/ids.ts';
import { ContributionId } from '../domain/contribution.ts';
import { type When, span } from '../domain/when.ts';
import { sectionOf } from '../template/section-of-heading.ts';
import { type Block, type BlockText, isBold } from './blocks.ts';
import type { About } from './about.ts';
import { closeHeadings } from './headings.ts';
import { leftover } from './leftover.ts';
import { type Line, authorOf, dayOfWriting, labelledLines, roleOf, subjectOf } from './head.ts';
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
  const reading = startReading(file, slug, about, writtenOn, lines, source.blocks);
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
    author: about.contributor || authorOf(lines),
    role: about.role || roleOf(lines),
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
function startReading(
  file: string,
  slug: string,
  about: About,
  writtenOn: When,
  lines: readonly Line[],
  blocks: readonly Block[],
): Reading {
  const children = about.conference?.children ?? [];
  const subject = subjectOf(lines, blocks, children);
  return {
    file,
    slug,
    children,
    family: about.conference?.family ?? [],
    subject,
    reference: span(writtenOn)?.to ?? about.conference?.on,
    heldOn: about.conference?.on,
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
    if (block.kind !== 'heading' || block.stands || title.length >= 4) break;
    const text = block.words.passage.text;
    const isTitle = /\b(?:report|conference|contribution|information for|assessment|statement)\b/i.test(text);
    const { sureness } = sectionOf(text);
    if (sureness >= 0.9 && !(isTitle && title.length === 0)) break;
    if (title.length > 0 && !isTitle && block.depth > (title[0]?.depth ?? 1)) break;
    title.push(block);
  }
  return title;
}
