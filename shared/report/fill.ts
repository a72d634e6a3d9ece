import { agencyName } from '../domain/agency.ts';
import { listed } from '../language/listed.ts';
import { dayInWords } from '../language/when-in-words.ts';
import { type Context } from './context.ts';
import { type Wording, wordsFor } from './layout.ts';
import { organisationOf } from './who.ts';

/** Words of a layout as this audience reads them, with the facts of the conference in their gaps. */
export function fill(
  wording: Wording,
  { merged: { conference, contributions }, audience }: Pick<Context, 'merged' | 'audience'>,
): string {
  const [only, ...others] = contributions;
  const report = others.length === 0 ? only : undefined;
  const day = dayInWords(conference.on);
  const facts: Record<string, string> = {
    chair: conference.chair.name || 'the chair',
    chairRole: conference.chair.role || 'chair of the conference',
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
