import { agencyName, agencyTag } from '../../domain/agency.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Block } from '../../domain/report.ts';
import { listed } from '../../language/listed.ts';
import type { Matter } from '../part.ts';
import { firstName, organisationOf } from '../who.ts';
import { ask } from './ask.ts';

/** How many matters the first page names; the register has all. */
const most = 6;

const organisation = (agency: string | undefined, { merged }: Matter): string => {
  const invited = merged.conference.invitations.find((one) => one.agency === agency);
  return invited ? organisationOf(invited) : agencyName(agency ?? '');
};

/** What one agency alone tells of and all must know: each matter with the letters of the agencies, so that a page has room for it. */
export function toldByOne({ findings }: Matter): Block[] {
  const grave = findings.filter(({ kind, weight }) => kind === 'single-source' && weight === 'must');
  if (grave.length === 0) return [];
  const matters = [...Map.groupBy(grave, ({ message }) => /: ([^:]+?)\.?$/.exec(message)?.[1] ?? '')].map(
    ([name, these]) =>
      `${name} (${[...new Set(these.map(({ agency }) => agencyTag(agency ?? '')))].join(', ')})`,
  );
  const left = matters.length - most;
  const more = left > 0 ? `; ${left} more in the register` : '';
  return [
    ask(
      'must',
      `Do all agencies know this? Nobody else tells of what one agency says about ${matters.slice(0, most).join('; ')}${more}.`,
    ),
  ];
}

const isLoud = ({ weight }: Finding): boolean => weight !== 'consider';

/** Children of whose own words a report has none, though it is about them. */
export function unheard(matter: Matter): Block[] {
  const all = matter.findings.filter((one) => one.kind === 'child-voice-missing' && isLoud(one));
  if (all.length === 0) return [];
  const agencies = [...new Set(all.map(({ agency }) => organisation(agency, matter)))];
  const children = matter.merged.conference.children
    .filter((child) => all.some(({ message }) => message.includes(firstName(child, matter))))
    .map((child) => firstName(child, matter));
  const whose = children.length > 0 ? listed(children) : 'the children';
  const verb = children.length === 1 ? 'does' : 'do';
  return [
    ask(
      'should',
      `What ${verb} ${whose} say? No words of a child’s own stand in what ${listed(agencies)} sent.`,
    ),
  ];
}

/** Fields of life of which no report speaks. */
export function spokenOfByNobody(matter: Matter): Block[] {
  const all = matter.findings.filter((one) => one.kind === 'silent-domain' && isLoud(one));
  const fields = all.flatMap(({ message }) => /^What is known of (.+?)\?/.exec(message)?.[1] ?? []);
  if (fields.length === 0) return [];
  return [
    ask(
      'should',
      `What is known of ${fields.slice(0, most).join('; ')}? No report says, and none says that it was asked.`,
    ),
  ];
}
