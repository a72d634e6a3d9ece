import { readFileSync } from 'node:fs';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Block } from '../../shared/domain/report.ts';
import { compose } from '../../shared/report/compose.ts';
import { Layout } from '../../shared/report/layout.ts';
import { runsOf } from './report-words.ts';

const folder = new URL('../../templates/reports/holistic/', import.meta.url);
/** The layout that the product comes with. */
export const holistic = Layout.parse(JSON.parse(readFileSync(new URL('layout.json', folder), 'utf8')));

/** Files of a small case by name; `conference.json` is made unless given, and invites every report that is there. */
export async function smallCase(
  files: Record<string, string>,
  more: Record<string, unknown> = {},
): Promise<Merged> {
  const reports = Object.keys(files).filter((name) => name.endsWith('.md'));
  const conference = {
    case: 'Small',
    synthetic: true,
    conference_type: 'Initial Child Protection Conference',
    conference_date: '2026-06-23',
    reports_due: '2026-06-18',
    local_authority: 'Example County Council',
    chair: { name: 'A. Chair', role: 'Chair' },
    children: [
      { id: 'c1', name: 'Alder Example', dob: '2017-02-14', address: '1 Mill Lane, Wenbridge' },
      { id: 'c2', name: 'Briar Example', dob: '2021-11-09', address: '1 Mill Lane, Wenbridge' },
    ],
    household_and_family: [
      {
        name: 'Mary Example',
        dob: '1996-08-02',
        relationship: 'Mother',
        in_household: true,
        parental_responsibility: ['c1', 'c2'],
      },
      { name: 'Tom Grange', dob: '1988-05-19', relationship: "Mother's partner", in_household: 'disputed' },
    ],
    invited_family: ['Mary Example', 'Tom Grange'],
    invited_agencies: reports.map((report) => ({
      agency: report.replace('.md', ''),
      organisation: `The ${report.replace('.md', '')}`,
      contributor: 'A. Writer',
      role: 'Worker',
      report,
    })),
    ...more,
  };
  const all = { 'conference.json': JSON.stringify(conference), ...files };
  const bytes = Object.entries(all).map(([name, words]) => ({
    name,
    bytes: new TextEncoder().encode(words),
  }));
  return mergeCase(await takeIn(bytes, { keepGoing: true }), new Date('2026-06-20T10:00:00Z'));
}

/** The blocks of a report under one heading, down to the next of its level or above. */
export function under(merged: Merged, audience: Audience, heading: string): Block[] {
  const { blocks } = compose(merged, audience, holistic);
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const level = blocks[first]?.kind === 'heading' ? blocks[first].level : 0;
  const after = blocks.slice(first + 1);
  const next = after.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return first < 0 ? [] : after.slice(0, next < 0 ? after.length : next);
}

/** The cells of the tables among blocks as plain words, row by row. */
export const rowsIn = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map((runs) => runs.map(({ text }) => text).join('')))
      : [],
  );

/** Everything that blocks say, in one text. */
export const textIn = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'heading' ? [block.text] : runsOf(block).map(({ text }) => text)))
    .join(' ');
