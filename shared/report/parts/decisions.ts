import { closes, decisionKinds } from '../../domain/chair-decision.ts';
import type { Run } from '../../domain/report.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { DecidedFinding } from '../decided.ts';
import type { Matter, Part } from '../part.ts';
import { joined, own } from '../run.ts';
import { evidenceRuns } from './question-block.ts';

/** What the chair decided on questions of the merge: the question with the words it stands on, the decision with its reason, by whom and when. */
export const decisions: Part = (matter) => {
  const rows = matter.decided.filter(({ decision }) => closes(decision.said.kind));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'What was asked, and of which words', width: 0.5 },
        { title: 'What was decided, and why', width: 0.32 },
        { title: 'By whom, and when', width: 0.18 },
      ],
      rows: rows.map((one) => ({ cells: cellsOf(one, matter) })),
    },
  ];
};

function cellsOf({ finding, decision }: DecidedFinding, matter: Matter): Run[][] {
  const { kind, words } = decision.said;
  return [
    joined([[own(finding.message)], ...evidenceRuns(finding.evidence, matter)]),
    [own(`${decisionKinds[kind]}.`, 'strong'), ...(words ? [own(` ${words}`)] : [])],
    [own(deciderOf(decision))],
  ];
}

/** Who decided and on which day; the day alone where nobody was named. */
export const deciderOf = ({ by, at }: DecidedFinding['decision']): string =>
  [by, dayInWords(at.slice(0, 10))].filter(Boolean).join(', ');
