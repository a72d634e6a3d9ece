import type { InForce } from '../domain/in-force.ts';
import type { AgencyTemplate } from './agency-template.ts';
import type { Calendar } from './calendar.ts';
import { quorumInWords } from './partnership-words.ts';
import type { Partnership } from './partnership.ts';

/**
 * What counts where a conference is held: the profile of its partnership, the days on which people work there, and the templates
 * by which its reports are written, as far as they are at hand.
 */
export type LocalRules = {
  partnership: Partnership;
  calendar: Calendar;
  templates: readonly AgencyTemplate[];
};

/** What a report and the page say of a profile; `reportsDue` is what its rule gives for the conference. */
export const inForceOf = (partnership: Partnership, reportsDue: InForce['reportsDue']): InForce => {
  const { id, name, version, illustrative, confirm, readOn, terms, marking, quorum } = partnership;
  const { socialCare, otherAgencies } = quorum;
  return {
    id,
    name,
    version,
    illustrative,
    confirm,
    readOn,
    terms,
    marking,
    quorum: { socialCare, otherAgencies, words: quorumInWords(partnership) },
    reportsDue,
  };
};

/** The template by which a report is written, where it is among those that are at hand. */
export const templateAmong = (
  rules: LocalRules | undefined,
  written: { id: string; version: number },
): AgencyTemplate | undefined =>
  rules?.templates.find(({ id, version }) => id === written.id && version === written.version);
