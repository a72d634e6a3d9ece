import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import { agencies } from '../../shared/domain/agency.ts';
import { conferenceFrom } from '../host/intake/conference-file.ts';
import type { About } from '../../shared/reading/about.ts';

/**
 * Whose report a file is: the agency that was named, else the one that the conference beside the file invited with this
 * report, else an agency after which the file is called. Refused when none of these says it.
 */
export async function whoseReport(path: string, agency: string | undefined): Promise<About> {
  const conference = await conferenceBeside(path);
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

async function conferenceBeside(path: string) {
  const text = await readFile(join(dirname(path), 'conference.json'), 'utf8').catch(() => null);
  if (text === null) return undefined;
  try {
    return conferenceFrom('conference.json', text).conference;
  } catch {
    // A conference that cannot be read is no reason to refuse a report that can.
    return undefined;
  }
}
