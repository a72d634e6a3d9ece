import type { AgencyId } from '../../../../shared/domain/agency.ts';
import { agencies } from '../../../../shared/domain/agency.ts';
import type { Conference } from '../../../../shared/domain/conference.ts';
import type { DisclosureDecision } from '../../../../shared/domain/disclosure-decision.ts';
import { agenciesIn } from '../../../../shared/language/agency-words.ts';

type Decision = DisclosureDecision['decision'];

/** What the words of a decision come to. */
export function decisionOf(words: string): Decision {
  const said = words.trim().toLowerCase();
  if (!said || /^(?:-|–|n\/?k|not recorded|not known|unknown|\?)$/.test(said)) return 'not-recorded';
  if (
    /\bpending|to (?:be )?(?:decide|think|discuss|review)|undecided|awaiting|tbc|deferred|under review|in principle|not yet|^yet to/.test(
      said,
    )
  )
    return 'pending';
  if (
    /^n\b/.test(said) ||
    (/\b(?:not|never|no|withh[eo]ld|declined|refused|un?shared)\b/.test(said) && !/\bin part\b/.test(said))
  )
    return 'not-shared';
  if (/\b(?:part|partly|partial(?:ly)?|restricted|redacted|limited|some|edited|summary)\b/.test(said))
    return 'shared-in-part';
  return /\b(?:shared?|yes|y|disclosed?|told|sent|given|released|passed|agreed|full)\b/.test(said)
    ? 'shared'
    : 'not-recorded';
}

/** Whether consent was asked for, from the words of its column. */
export function consentAskedOf(words: string): DisclosureDecision['consentAsked'] {
  const said = words.trim().toLowerCase();
  if (!said || /not recorded|not known|unknown|^[-–?]$|^n\/?k$/.test(said)) return 'not-recorded';
  if (/^(?:no|n|not|never|none|false|without)\b/.test(said)) return 'no';
  return /^(?:yes|y|true|asked|sought|obtained|given|agreed|refused|verbal|written|signed|consent)\b/.test(
    said,
  )
    ? 'yes'
    : 'not-recorded';
}

/** The agency that a cell names: by identifier, by the organisation that was invited, or by the usual words; null for none. */
export function agencyNamed(words: string, conference: Conference | undefined): AgencyId | null {
  const said = words.trim().toLowerCase();
  if (!said) return null;
  const slug = said
    .replace(/\([^)]*\)/g, '')
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (Object.hasOwn(agencies, slug)) return slug;
  const invited = conference?.invitations.find(
    (each) =>
      each.agency === slug ||
      said === each.organisation.toLowerCase() ||
      said.includes(each.organisation.toLowerCase()),
  );
  if (invited) return invited.agency;
  const byName = Object.entries(agencies).find(([, { name }]) => name.toLowerCase() === said)?.[0];
  return (
    byName ??
    agenciesIn(words)[0]?.agency ??
    (/^[a-z][a-z0-9-]*$/.test(slug) && slug.length < 40 ? slug : null)
  );
}
