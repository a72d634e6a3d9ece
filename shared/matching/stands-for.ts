import { type AgencyId, agencies } from '../domain/agency.ts';
import type { Conference } from '../domain/conference.ts';
import { agenciesIn } from '../language/agency-words.ts';

/** Services that write one report together in many places: a mention of one means the other where only that is invited. */
const together: Readonly<Record<string, AgencyId>> = {
  'school-nurse': 'health-visitor',
  'health-visitor': 'school-nurse',
  midwifery: 'hospital',
  hospital: 'midwifery',
  ambulance: 'hospital',
  'education-welfare': 'school',
  'domestic-abuse': 'voluntary',
};

/** Which of the invited agencies a mention of a service means; the service itself where none of them is it. */
export type StandsFor = (agency: AgencyId) => readonly AgencyId[];

/**
 * Reads mentions with the invitations of one conference in mind: an agency of its own name (`health-visiting`, `infant-school`) is
 * meant by the words for what it is, and two schools are both meant by "school".
 */
export function standsForIn({ invitations }: Pick<Conference, 'invitations'>): StandsFor {
  const invited = new Set(invitations.map(({ agency }) => agency));
  const byService = new Map<AgencyId, AgencyId[]>();
  for (const { agency, organisation } of invitations) {
    if (agency in agencies) continue;
    const services = agenciesIn(agency.replaceAll('-', ' ')).map((one) => one.agency);
    const read = services.length > 0 ? services : agenciesIn(organisation).map((one) => one.agency);
    for (const service of new Set(read)) byService.set(service, [...(byService.get(service) ?? []), agency]);
  }
  const known = (agency: AgencyId): AgencyId[] => [
    ...(invited.has(agency) ? [agency] : []),
    ...(byService.get(agency) ?? []),
  ];
  return (agency) => {
    const own = known(agency);
    if (own.length > 0) return own;
    const other = together[agency];
    const others = other === undefined ? [] : known(other);
    return others.length > 0 ? others : [agency];
  };
}
