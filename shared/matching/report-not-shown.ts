import { agencyName } from '../domain/agency.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import { type Texts, cite } from '../domain/passage.ts';
import { soundReason } from './decision-gap.ts';
import { mergeFinding } from './merge-finding.ts';

const why =
  'A family should not hear new information for the first time at conference; who saw the report, and when, is part of it (West Berkshire guidance to conferences).';

/** A report that the family has not seen, or not all of, or that does not say; gentler where it gives a reason that stands. */
export function reportNotShown(contribution: Contribution, texts: Texts): Finding[] {
  const { shared, words } = contribution.sharing;
  if (shared === 'yes') return [];
  const who = contribution.organisation || agencyName(contribution.agency);
  const around = words
    ? (contribution.statements.find(({ passage }) => passage.start <= words.start && words.end <= passage.end)
        ?.passage.text ?? words.text)
    : '';
  const isReasoned = shared === 'no' && soundReason.test(around);
  const message = isReasoned
    ? `Who decided that the family is not shown this report before the meeting, and what will they be told there? ${who} gives a reason.`
    : {
        'in-part': `Which parts of this report has the family not seen, and why? ${who} shared some of it.`,
        no: `When will the family see this report? ${who} says that it has not been shown to them.`,
        'not-recorded': `Has the family seen this report? ${who} does not say.`,
      }[shared];
  return [
    mergeFinding({
      kind: 'sharing-gap',
      weight: shared === 'in-part' || isReasoned ? 'consider' : 'should',
      agency: contribution.agency,
      message,
      why,
      evidence: words ? [cite(texts, words)] : [],
      suggestions: [{ kind: 'open-form', label: 'Record who saw it and when' }],
    }),
  ];
}
