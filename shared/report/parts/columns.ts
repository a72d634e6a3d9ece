import { agencyName, agencyTag } from '../../domain/agency.ts';
import type { Block } from '../../domain/report.ts';
import type { Reporter } from '../../domain/reporter.ts';
import { listed } from '../../language/listed.ts';
import { own } from '../run.ts';
import { organisationOf } from '../who.ts';

/** The columns of a table that has one for each agency, by their two letters, behind a first one that takes `first` of the line. */
export function agencyColumns(
  title: string,
  first: number,
  reporters: readonly Reporter[],
): { title: string; width: number }[] {
  const share = (1 - first) / Math.max(1, reporters.length);
  return [
    { title, width: first },
    ...reporters.map(({ agency }) => ({ title: agencyTag(agency), width: share })),
  ];
}

/** Who the two letters are, and from whom nothing has come. */
export function whoIsWho(reporters: readonly Reporter[], more = ''): Block {
  const names = reporters.map((one) => `${agencyTag(one.agency)} ${organisationOf(one)}`).join('; ');
  const absent = reporters.filter(({ state }) => state !== 'reported').map(organisationOf);
  const nothing =
    absent.length > 0 ? ` Nothing can be said of ${listed(absent)}: no report can be read.` : '';
  return { kind: 'paragraph', runs: [own(`${names}.${nothing}${more ? ` ${more}` : ''}`, 'muted')] };
}

/** An agency in the middle of a sentence: by its organisation, else by what it is. */
export const inSentence = (one: Pick<Reporter, 'agency' | 'organisation'>): string =>
  one.organisation.trim() || agencyName(one.agency);
