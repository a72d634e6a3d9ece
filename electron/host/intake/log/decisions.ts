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
    /\bpending|to (?:be )?(?:decide|think|discuss|review)|(?:un|not )decided|\bwait(?:ing)?\b|awaiting|tbc|deferred|on hold|parked|under review|in principle|not yet|^yet to/.test(
      said,
    )
  )
    return 'pending';
  if (
    /^n\b/.test(said) ||
    (/\b(?:not|never|no|withh[eo]ld|held back|kept(?: back| in)?|retained|declined|refused|un?shared)\b/.test(
      said,
    ) &&
      !/\bin part\b/.test(said))
  )
    return 'not-shared';
  if (
    /\b(?:part|partly|partial(?:ly)?|restricted|redacted|limited|some|edited|summary|only|a little)\b/.test(
      said,
    )
  )
    return 'shared-in-part';
  return /\b(?:shared?|yes|y|disclosed?|told|sent|given|released|passed|agreed|full|posted|e-?mailed|phoned|handed|read|shown|copied|forwarded|reported|referred|notified|informed|submitted)\b/.test(
    said,
  )
    ? 'shared'
    : 'not-recorded';
}

/** Whether consent was asked for, from the words of its column. */
export function consentAskedOf(words: string): DisclosureDecision['consentAsked'] {
  const said = words.trim().toLowerCase();
  if (!said || /not recorded|not known|unknown|^[-–?]$|^n\/?k$/.test(said)) return 'not-recorded';
  if (
    /^(?:no|n|not|never|none|false|without)\b|^[^,;]*\b(?:not|never) (?:been )?(?:asked|told|informed|sought)\b/.test(
      said,
    )
  )
    return 'no';
  return /^(?:yes|y|true)\b|\b(?:asked|sought|obtained|given|agreed|refused|declined|verbal|written|signed|consent(?:ed)?|told|informed|requested)\b/.test(
    said,
  )
    ? 'yes'
    : 'not-recorded';
}

/** The agency that a cell names: by identifier, by the organisation that was invited, or by the usual words; null for none. */
export function agencyNamed(words: string, conference: Conference | undefined): AgencyId | null {
  const slug = slugOf(words);
  return agencyMeant(words, conference) ?? (/^[a-z][a-z0-9-]*$/.test(slug) && slug.length < 40 ? slug : null);
}

/** The agency that words mean which may name somebody else, such as who decided; null where they name none that is known. */
export function agencyMeant(words: string, conference: Conference | undefined): AgencyId | null {
  const said = bare(words);
  if (!said) return null;
  const slug = slugOf(words);
  if (Object.hasOwn(agencies, slug)) return slug;
  const invited = conference?.invitations.find(({ agency, organisation }) => {
    const name = organisation.toLowerCase();
    return agency === slug || said.includes(name) || words.toLowerCase().includes(name);
  });
  if (invited) return invited.agency;
  // "Fenwick Manor" for "Fenwick Manor Academy", where it can be only one.
  const begun = new Set(
    (conference?.invitations ?? [])
      .filter(
        ({ organisation }) => said.length > 4 && `${organisation.toLowerCase()} `.startsWith(`${said} `),
      )
      .map(({ agency }) => agency),
  );
  const [only] = begun.size === 1 ? begun : [];
  const byName = Object.entries(agencies).find(([, { name }]) => name.toLowerCase() === said)?.[0];
  return only ?? byName ?? agenciesIn(words)[0]?.agency ?? null;
}

/** Words without what stands in brackets, in small letters. */
const bare = (words: string): string =>
  words
    .replaceAll(/\([^)]*\)/g, '')
    .trim()
    .toLowerCase();

const slugOf = (words: string): string =>
  bare(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
