import type { CaseFile } from '../domain/case-file.ts';
import type { Conference } from '../domain/conference.ts';
import type { Contribution, ContributionId } from '../domain/contribution.ts';
import type { Draft } from '../domain/draft.ts';
import type { SealedContribution } from './seal.ts';

/** A report that was signed here: its seal, and the text in which its passages stand. */
export type SignedReport = { sealed: SealedContribution; text: string };

/**
 * What a draft, once signed, takes the place of: the newest report signed of the same draft; else the newest that the same
 * organisation signed; else the report that came from that organisation as a file. Null where there is none: it then stands beside
 * the others. Another school's report is never replaced.
 */
export function replacedBy(
  draft: Draft,
  { conference, contributions }: Pick<CaseFile, 'conference' | 'contributions'>,
  signed: readonly SignedReport[],
): ContributionId | null {
  const ours = signed.map(({ sealed }) => sealed.contribution);
  const isOf = (one: Contribution): boolean => isSameReporter(draft, one, conference);
  return (
    (
      ours.findLast((one) => one.signed?.draft === draft.id) ??
      ours.findLast(isOf) ??
      contributions.findLast(isOf)
    )?.id ?? null
  );
}

/** Whether a report is of the agency and organisation for which a draft is written. */
function isSameReporter(
  { agency, organisation }: Pick<Draft, 'agency' | 'organisation'>,
  one: Contribution,
  { invitations }: Pick<Conference, 'invitations'>,
): boolean {
  if (one.agency !== agency) return false;
  if (plain(one.organisation) === plain(organisation)) return true;
  // Where only one organisation of this kind was asked, it is that one, however it calls itself.
  return invitations.filter((invitation) => invitation.agency === agency).length === 1;
}
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A conference with the reports that were signed for it beside what was taken in: their texts, and invitations that name them as
 * what came where they take the place of it, or where nothing had come. What is replaced stays; the merge leaves it out.
 */
export function withSigned(
  { conference, texts, contributions, ...rest }: CaseFile,
  signed: readonly SignedReport[],
): CaseFile {
  const all = [...contributions, ...signed.map(({ sealed }) => sealed.contribution)];
  const byId = new Map(all.map((one) => [one.id, one]));
  const replaced = new Set(all.map(({ replaces }) => replaces));
  const newest = signed.map(({ sealed }) => sealed.contribution).filter(({ id }) => !replaced.has(id));
  const reports = new Map<string, string>();
  const taken = new Set<Contribution>();
  for (const one of newest) {
    for (let before = one.replaces; before; before = byId.get(before)?.replaces ?? null) {
      const file = byId.get(before)?.file;
      if (!file || !conference.invitations.some(({ report }) => report === file)) continue;
      reports.set(file, one.file);
      taken.add(one);
    }
  }
  const waiting = newest.filter((one) => !taken.has(one));
  const invitations = conference.invitations.map((invitation) => {
    if (invitation.report)
      return { ...invitation, report: reports.get(invitation.report) ?? invitation.report };
    const at = waiting.findIndex((one) => isSameReporter(invitation, one, conference));
    const [come] = at < 0 ? [] : waiting.splice(at, 1);
    return come ? { ...invitation, report: come.file } : invitation;
  });
  return {
    ...rest,
    conference: { ...conference, invitations },
    contributions: all,
    texts: {
      ...texts,
      ...Object.fromEntries(signed.map(({ sealed, text }) => [sealed.contribution.file, text])),
    },
  };
}
