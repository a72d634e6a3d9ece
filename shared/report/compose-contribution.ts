import type { Audience } from '../domain/audience.ts';
import type { Contribution } from '../domain/contribution.ts';
import { nothingDecided } from '../domain/decided.ts';
import type { Merged } from '../domain/merged.ts';
import type { Report } from '../domain/report.ts';
import { span } from '../domain/when.ts';
import { dayInWords } from '../language/when-in-words.ts';
import { compose } from './compose.ts';
import type { Layout } from './layout.ts';
import { organisationOf } from './who.ts';

/**
 * The neutral report of one agency: one contribution of a merged conference for one audience, laid out as `layout` says. It holds
 * nothing of the others, and of what was asked only what its own words raised. `on` is the day on which it was written.
 */
export function composeContribution(
  merged: Merged,
  contribution: Contribution,
  audience: Audience,
  layout: Layout,
): Report {
  const own = new Set<string>(contribution.events.map(({ id }) => id));
  const alone: Merged = {
    ...merged,
    contributions: [contribution],
    logs: [],
    failed: [],
    texts: { [contribution.file]: merged.texts[contribution.file] ?? '' },
    decided: nothingDecided,
    chronology: merged.chronology
      .filter(({ id, from }) => own.has(id) && from.file === contribution.file)
      .map((row) => ({ ...row, sameAs: [] })),
    findings: merged.findings.filter(
      ({ tier, evidence }) => tier !== 'merge' && evidence.every(({ file }) => file === contribution.file),
    ),
  };
  const report = compose(alone, audience, layout);
  const { author, role } = contribution;
  return {
    ...report,
    on: span(contribution.writtenOn)?.to ?? merged.conference.on,
    author: [author, role, organisationOf(contribution)].filter(Boolean).join(', '),
    cover: [
      { label: 'From', value: organisationOf(contribution) },
      ...report.cover,
      { label: 'Signed', value: signedWords(contribution) },
    ],
  };
}

/** Whether a report was signed, by whom and when. */
export const signedWords = ({ signed, stage }: Pick<Contribution, 'signed' | 'stage'>): string => {
  if (signed) return `By ${signed.by} on ${dayInWords(signed.at.slice(0, 10))}`;
  return stage === 'draft' ? 'Not yet: this is a draft' : 'Not signed; as it was received';
};
