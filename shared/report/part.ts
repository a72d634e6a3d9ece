import type { Finding } from '../domain/finding.ts';
import type { Block } from '../domain/report.ts';
import type { Context } from './context.ts';
import type { DecidedFinding } from './decided.ts';
import type { DecidedRow } from '../domain/decided-rows.ts';
import type { Shown } from './evidence.ts';
import type { Section } from './layout.ts';
import type { Shelves } from './shelves.ts';

/**
 * What a part is made from: the conference as one audience sees it, all items on their shelves, the findings that it may see as
 * open questions, those that are decided or follow from what is, how evidence is shown, and the part's section of the layout.
 */
export type Matter = Context & {
  shelves: Shelves;
  findings: readonly Finding[];
  decided: readonly DecidedFinding[];
  following: readonly Finding[];
  decidedRow: (row: string) => DecidedRow;
  shown: Shown;
  section: Section;
};

/** One part of a report: its blocks, none when there is nothing to say. */
export type Part = (matter: Matter) => Block[];
