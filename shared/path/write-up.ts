import type { Conference } from '../domain/conference.ts';
import { type Contribution, contributionRecord } from '../domain/contribution.ts';
import type { Draft } from '../domain/draft.ts';
import type { Block } from '../reading/blocks.ts';
import { plainBlocks, plainHeading } from '../reading/plain-blocks.ts';
import { readReport } from '../reading/read-report.ts';
import type { AgencyTemplate } from '../template/agency-template.ts';
import { recordedParts } from './write-up-parts/recorded-parts.ts';
import { Sheet } from './write-up-parts/sheet.ts';

/** What is recorded beside the words of a draft, each in the words in which it is printed. */
export {
  answerLine,
  decisionLine,
  declarationLine,
  labelOf,
  requestLine,
  serviceLine,
} from './write-up-parts/recorded-lines.ts';

/** Where a section of a draft stands in the written text: its position in the draft, and the stretch of its words. */
export type SectionPlace = { position: number; start: number; end: number };

/** A draft written up: the contribution that it is, the text in which every passage stands, and where each section stands in it. */
export type WrittenUp = { contribution: Contribution; text: string; places: readonly SectionPlace[] };

/** The name by which passages of a draft name their text. */
export const draftFile = (draft: Pick<Draft, 'agency'>): string => `${draft.agency}.draft`;

/** Under which name its passages name their text, and by what its records are named among those of other reports. */
export type WrittenAs = { file: string; slug: string };

/**
 * Writes a draft up as a contribution of stage `draft`, read just as a report that comes in as a file is, except that its
 * sections are known. `today` (ISO) is the day of writing; by `template` its fields are written under the labels that its author
 * saw. Empty sections are left out.
 */
export function writeUp(
  draft: Draft,
  conference: Conference,
  today: string,
  { template, ...as }: { template?: AgencyTemplate | undefined } & Partial<WrittenAs> = {},
): WrittenUp {
  const { file, slug } = { file: draftFile(draft), slug: draft.agency, ...as };
  const sheet = new Sheet(file);
  const places: SectionPlace[] = [];
  const blocks: Block[] = [];
  draft.sections.forEach(({ key, heading, text, child }, position) => {
    if (!text.trim()) return;
    const name = conference.children.find(({ id }) => id === child)?.name;
    const title = name ? `${heading} (${name})` : heading;
    const head = sheet.line(title);
    blocks.push(plainHeading(file, title, head.start, { section: key, children: child ? [child] : [] }));
    const words = sheet.block(text);
    places.push({ position, ...words });
    blocks.push(...plainBlocks(file, text, words.start, key === 'chronology'));
  });
  const about = {
    agency: draft.agency,
    slug,
    organisation: draft.organisation,
    contributor: draft.author,
    role: draft.role,
    conference,
  };
  const { contribution } = readReport(file, { text: sheet.text, blocks }, about);
  const recorded = recordedParts(draft, conference, sheet, contribution, { slug, template });
  return {
    contribution: contributionRecord.make({
      ...contribution,
      ...recorded,
      stage: 'draft',
      template: draft.template,
      title: draft.organisation,
      writtenOn: { kind: 'exact', on: today, words: today },
      acknowledgements: draft.acknowledgements,
    }),
    text: sheet.text,
    places,
  };
}

/** The section of a draft in which a stretch of the written text stands, with the stretch inside its words; null outside all. */
export function inSection(
  places: readonly SectionPlace[],
  start: number,
  end: number,
): { position: number; start: number; end: number } | null {
  const place = places.find((one) => start >= one.start && start <= one.end);
  if (!place) return null;
  return {
    position: place.position,
    start: start - place.start,
    end: Math.min(end, place.end) - place.start,
  };
}
