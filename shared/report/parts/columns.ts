import { agencyName, agencyTag } from '../../domain/agency.ts';
import type { Block, Run } from '../../domain/report.ts';
import type { Reporter } from '../../domain/reporter.ts';
import { listed } from '../../language/listed.ts';
import { own } from '../run.ts';
import { organisationOf } from '../who.ts';

/** The most agencies that stand side by side on a page. */
const most = 10;

/** A row that says something of each agency: what it is of, then a cell for each, in their order. */
export type AgencyRow = { head: Run[]; cells: Run[][] };

/**
 * A table with a column for each agency, by their two letters, behind a first one that takes `first` of the line; more agencies than
 * a page holds stand in further tables under the same rows.
 */
export function agencyTables(
  { caption, title, first }: { caption: string; title: string; first: number },
  reporters: readonly Reporter[],
  rows: readonly AgencyRow[],
): Block[] {
  const count = Math.ceil(reporters.length / most);
  const each = Math.ceil(reporters.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at): Block => {
    const these = reporters.slice(at * each, (at + 1) * each);
    const share = (1 - first) / Math.max(1, these.length);
    return {
      kind: 'table',
      caption: count > 1 ? `${caption || title}, ${at + 1} of ${count}` : caption,
      columns: [
        { title, width: first },
        ...these.map(({ agency }) => ({ title: agencyTag(agency), width: share })),
      ],
      rows: rows.map(({ head, cells }) => ({
        cells: [head, ...cells.slice(at * each, (at + 1) * each)],
      })),
    };
  });
}

/** What stands in the column of an agency of which no report can be read. */
export const noReport: Run = own('none', 'muted');

/** Who the two letters are, and from whom nothing has come. */
export function whoIsWho(reporters: readonly Reporter[], more = ''): Block {
  const names = reporters.map((one) => `${agencyTag(one.agency)} ${organisationOf(one)}`).join('; ');
  const absent = reporters.filter(({ state }) => state !== 'reported').map(organisationOf);
  const nothing =
    absent.length > 0 ? ` “None”: no report of ${listed(absent)} can be read, so nothing can be said.` : '';
  return { kind: 'paragraph', runs: [own(`${names}.${nothing}${more ? ` ${more}` : ''}`, 'muted')] };
}

/** An agency in a cell: by its organisation, else by what it is. */
export const inCell = (one: Pick<Reporter, 'agency' | 'organisation'>): string =>
  one.organisation.trim() || agencyName(one.agency);
