import type { Conference } from '../domain/conference.ts';
import type { Contribution } from '../domain/contribution.ts';

/** How far the reports are: agencies invited, reports that are here, and those that say that the family has seen them. */
export type Progress = { invited: number; received: number; shared: number };

/** How far the reports of a conference are; each invited agency counts once. */
export function progressOf(
  { invitations }: Pick<Conference, 'invitations'>,
  contributions: readonly Pick<Contribution, 'agency' | 'stage' | 'sharing'>[],
): Progress {
  const agencies = [...new Set(invitations.map(({ agency }) => agency))];
  const here = contributions.filter(({ stage }) => stage !== 'draft');
  const of = (agency: string) => here.filter((one) => one.agency === agency);
  return {
    invited: agencies.length,
    received: agencies.filter((agency) => of(agency).length > 0).length,
    shared: agencies.filter((agency) => of(agency).some(({ sharing }) => sharing.shared === 'yes')).length,
  };
}
