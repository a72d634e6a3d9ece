import { basename, extname } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import { agencies } from '../../shared/domain/agency.ts';
import type { About } from '../../shared/reading/about.ts';
import { type ConferenceOnDisk, conferenceBeside } from './conference-beside.ts';

/**
 * Whose report a file is: the agency that was named, else the one that its conference (that beside the file, unless another is
 * given) invited with this report, else an agency after which the file is called. Refused when none of these says it.
 */
export async function whoseReport(
  path: string,
  agency: string | undefined,
  given?: ConferenceOnDisk,
): Promise<About> {
  const conference = (given ?? (await conferenceBeside(path)))?.conference;
  const name = basename(path);
  const invitation = conference?.invitations.find(
    ({ report, agency: invited }) => report === name && (agency === undefined || invited === agency),
  );
  const called = basename(name, extname(name)).toLowerCase();
  const whose = agency ?? invitation?.agency ?? (Object.hasOwn(agencies, called) ? called : undefined);
  if (whose === undefined)
    throw new Refusal('invalid', `${name}: say whose report this is, for example with --agency school.`);
  return {
    agency: whose,
    ...(invitation && {
      organisation: invitation.organisation,
      contributor: invitation.contributor,
      role: invitation.role,
    }),
    ...(conference && { conference }),
  };
}
