import { agencyName } from '../domain/agency.ts';
import { type InForce, meetingOf, termGaps, termsOf } from '../domain/in-force.ts';
import { listed } from '../language/listed.ts';
import { dayInWords } from '../language/when-in-words.ts';
import { type Context } from './context.ts';
import { type Wording, wordsFor } from './layout.ts';
import { organisationOf } from './who.ts';

/** Words of a layout as this audience reads them, with the facts of the conference in their gaps. */
export function fill(wording: Wording, { merged, audience }: Pick<Context, 'merged' | 'audience'>): string {
  const { conference, contributions } = merged;
  const terms = termsOf(merged);
  const [only, ...others] = contributions;
  const report = others.length === 0 ? only : undefined;
  const day = dayInWords(conference.on);
  const facts: Record<string, string> = {
    chair: conference.chair.name || `the ${terms.chair}`,
    chairRole: conference.chair.role || (conference.chair.name ? terms.chair : 'who chairs it'),
    meeting: meetingOf(terms),
    profile: merged.inForce ? profileWords(merged.inForce) : '',
    ...termGaps(terms),
    Meeting: capital(meetingOf(terms)),
    ChairTerm: capital(terms.chair),
    ReviewerTerm: capital(terms.reviewer),
    email: conference.chair.email ? ` (${conference.chair.email})` : '',
    day,
    when: conference.time ? `${day} at ${conference.time}` : day,
    venue: conference.venue ?? 'a place to be confirmed',
    authority: conference.localAuthority || agencyName('social-care'),
    children: listed(conference.children.map(({ name }) => name)),
    kind: conference.kind,
    organisation: report ? organisationOf(report) : '',
    author: report ? [report.author || 'its author', report.role].filter(Boolean).join(', ') : '',
    signed: report?.signed
      ? `signed by ${report.signed.by} on ${dayInWords(report.signed.at.slice(0, 10))}`
      : report?.stage === 'draft'
        ? 'a draft that is not signed yet'
        : 'as it was received, not signed',
  };
  return wordsFor(wording, audience).replaceAll(/\{(\w+)\}/g, (gap, name: string) => facts[name] ?? gap);
}

/** Whose words, marking and times a report follows, and that the partnership must confirm them. */
const profileWords = ({ name, version, readOn, illustrative, confirm, reportsDue }: InForce): string =>
  [
    `Words, marking and times follow the profile “${name}”, version ${version}, whose sources were read by ${dayInWords(readOn)}.`,
    illustrative && 'That partnership is invented, to show how areas differ.',
    reportsDue && `Its rule for reports: ${reportsDue.rule}, that is by ${dayInWords(reportsDue.day)}.`,
    confirm,
  ]
    .filter(Boolean)
    .join(' ');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
