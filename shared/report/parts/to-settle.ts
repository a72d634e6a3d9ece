import { agencyName } from '../../domain/agency.ts';
import { decisionKinds } from '../../domain/chair-decision.ts';
import type { ChangedWords } from '../../domain/decided.ts';
import type { Block, Run } from '../../domain/report.ts';
import type { DecidedFinding } from '../decided.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { organisationOf } from '../who.ts';
import { deciderOf } from './decisions.ts';
import { evidenceRuns } from './question-block.ts';

/** The questions that the chair asks of agencies, under the agency that each is asked of. */
export const agencyQuestions: Part = (matter) => {
  if (matter.audience !== 'chair') return [];
  const asked = matter.decided.filter(({ decision }) => decision.said.kind === 'asked');
  return [...Map.groupBy(asked, ({ decision }) => decision.said.agency ?? '')].flatMap(
    ([agency, these]): Block[] => [
      { kind: 'heading', level: 3, text: nameOf(agency, matter) },
      ...these.map((one) => blockOf(one, matter, 'About: ')),
    ],
  );
};

/** What the chair has parked for the meeting to settle. */
export const agenda: Part = (matter) => {
  if (matter.audience !== 'chair') return [];
  return matter.decided
    .filter(({ decision }) => decision.said.kind === 'parked')
    .map((one) => blockOf(one, matter, ''));
};

/** Decisions whose grounds have changed: what was decided, what is asked now, and which words are others. */
export const lookAgain: Part = ({ audience, merged }) => {
  const { lookAgain: again } = merged.decided;
  if (audience !== 'chair' || again.length === 0) return [];
  const items = again.map(({ decision, finding, changes }): Run[] => [
    own(decision.grounds.question),
    own(` ${decisionKinds[decision.said.kind]}.`, 'strong'),
    ...(decision.said.words ? [own(` ${decision.said.words}`)] : []),
    own(` (${deciderOf(decision)})`, 'muted'),
    ...changes.map((change) => own(` ${changeInWords(change)}`)),
    own(finding ? '' : ' Nothing like it is asked any more.', 'muted'),
  ]);
  return [{ kind: 'list', items: items.map((runs) => runs.filter(({ text }) => text !== '')) }];
};

function changeInWords({ agency, before, now }: ChangedWords): string {
  const who = agency ? agencyName(agency) : 'The record';
  if (before === null) return `${who} says now: “${now ?? ''}”`;
  return now === null
    ? `${who} no longer says: “${before}”`
    : `${who} said: “${before}” and says now: “${now}”`;
}

/** A question or a point of the agenda in the chair's words, with what it is about and on which words that stands. */
function blockOf({ finding, decision }: DecidedFinding, matter: Matter, about: string): Block {
  const { words } = decision.said;
  const question = words === finding.message ? '' : finding.message;
  return {
    kind: 'question',
    weight: finding.weight,
    runs: [
      ...(words ? [own(words)] : []),
      ...(question ? [own(`${words ? ` ${about}` : ''}${question}`, words ? 'muted' : undefined)] : []),
    ],
    evidence: evidenceRuns(finding.evidence, matter),
  };
}

const nameOf = (agency: string, { merged }: Matter): string => {
  const invited = merged.conference.invitations.find((one) => one.agency === agency);
  return invited ? organisationOf(invited) : agencyName(agency);
};
