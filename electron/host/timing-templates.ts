import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import type { PartnershipSummary } from '../../shared/contract/services/deadlines.ts';
import { type Calendars, calendarsFrom, ShippedBankHolidays } from '../../shared/template/calendar.ts';
import { Citations } from '../../shared/template/citation.ts';
import { bundleInWords, quorumInWords } from '../../shared/template/partnership-words.ts';
import { type Partnership, readPartnership } from '../../shared/template/partnership.ts';
import type { Ports } from './ports.ts';

type Templates = Pick<Ports, 'templatesFolder'>;

/** The profile that counts where nobody has chosen one. */
export const defaultPartnership = 'england';

const read = ({ templatesFolder }: Templates, name: string): Promise<string> =>
  readFile(join(templatesFolder, name), 'utf8');

/** Every profile under templates/partnerships, the default first, then those that are real, then by name. */
export async function readPartnerships(templates: Templates): Promise<Partnership[]> {
  const folders = await readdir(join(templates.templatesFolder, 'partnerships'), { withFileTypes: true });
  const all = await Promise.all(
    folders
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const file = `partnerships/${name}/profile.json`;
        const profile = readPartnership(file, await read(templates, file));
        if (profile.id !== name)
          throw new Refusal(
            'invalid',
            `${file}: its id is ${profile.id}; it must be the name of its folder.`,
          );
        return profile;
      }),
  );
  const rank = ({ id, illustrative, name }: Partnership): string =>
    `${id === defaultPartnership ? 0 : illustrative ? 2 : 1} ${name}`;
  return all.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** A profile in sentences. */
export const summaryOf = (profile: Partnership): PartnershipSummary => ({
  id: profile.id,
  version: profile.version,
  name: profile.name,
  illustrative: profile.illustrative,
  about: profile.about,
  confirm: profile.confirm,
  readOn: profile.readOn,
  terms: profile.terms,
  quorum: quorumInWords(profile),
  bundle: bundleInWords(profile),
  marking: profile.marking,
  sources: Object.values(profile.sources),
});

/** The bank holidays that the product comes with. */
export async function readShippedCalendars(templates: Templates): Promise<Calendars> {
  const file = 'calendars/bank-holidays.json';
  return calendarsFrom(file, ShippedBankHolidays.parse(JSON.parse(await read(templates, file))).divisions);
}

/** The citations that the product comes with. */
export const readCitations = async (templates: Templates): Promise<Citations> =>
  Citations.parse(JSON.parse(await read(templates, 'law/citations.json')));
