import { agencyName } from '../domain/agency.ts';
import type { Partnership } from './partnership.ts';

/** Who must be there, in a sentence. */
export function quorumInWords({ quorum }: Partnership): string {
  const { socialCare, otherAgencies, directContact, countSeparately, otherwise } = quorum;
  const contact = directContact ? ' that know the child directly' : '';
  const separately =
    countSeparately.length > 0 ? ` (${countSeparately.map(agencyName).join(', ')} count one by one)` : '';
  return `${socialCare ? 'Children’s social care and at' : 'At'} least ${otherAgencies} other agencies${contact}${separately}. ${otherwise}`;
}

const audienceWords = { family: 'the family', professionals: 'professionals', chair: 'the chair' } as const;

/** Who is sent the reports before the conference, in a sentence. */
export function bundleInWords({ bundle }: Partnership): string {
  const names = bundle.goesTo.map((audience) => audienceWords[audience]);
  const to = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : names[0];
  return `The reports go to ${to}${names.length > 1 ? '' : ' only'}. ${bundle.family}`;
}
