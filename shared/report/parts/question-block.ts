import { agencyName } from '../../domain/agency.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Block, Run } from '../../domain/report.ts';
import type { Evidence } from '../../domain/passage.ts';
import { listed } from '../../language/listed.ts';
import type { Matter } from '../part.ts';
import { own } from '../run.ts';
import { organisationOf } from '../who.ts';

/** The words that evidence stands on, each once; a piece that says no more than one already there is left out. */
export function evidenceRuns(
  evidence: readonly Evidence[],
  { shown }: Matter,
  reach?: Parameters<Matter['shown']>[1],
): Run[][] {
  const said: string[] = [];
  return evidence.flatMap((one) => {
    const runs = shown(one, reach);
    const words = runs.map(({ text }) => text).join('');
    if (!words || said.some((other) => other.includes(words))) return [];
    said.push(words);
    return [runs];
  });
}

/** A finding as a question with its evidence. */
export const questionBlock = (finding: Finding, matter: Matter): Block => ({
  kind: 'question',
  weight: finding.weight,
  runs: [own(finding.message)],
  evidence: evidenceRuns(finding.evidence, matter),
});

const weightWords: Record<Finding['weight'], string> = {
  must: 'Must',
  should: 'Should',
  consider: 'Consider',
};

/** The weight of a finding as a cell of a table. */
export const weightCell = ({ weight }: Finding): Run[] => [
  own(weightWords[weight], weight === 'must' ? 'strong' : 'plain'),
];

/** The agency of a finding by the name of its organisation. */
export const agencyIn = (finding: Finding, matter: Matter): string => {
  const agency = finding.agency ?? '';
  const invited = matter.merged.conference.invitations.find((one) => one.agency === agency);
  return invited ? organisationOf(invited) : agency ? agencyName(agency) : '';
};

/** Questions about the wording of reports: each question once, with all the words that it is asked of. */
export const wordingQuestions = (findings: readonly Finding[], matter: Matter): Block[] =>
  [...Map.groupBy(findings, ({ message, weight }) => `${weight} ${message}`).values()].map(
    (these): Block => ({
      kind: 'question',
      weight: these[0]?.weight ?? 'consider',
      runs: [own(these[0]?.message ?? '')],
      evidence: evidenceRuns(
        these.flatMap(({ evidence }) => evidence),
        matter,
        'sentences',
      ),
    }),
  );

/** Questions about what reports hold: each question once, with whom it is asked of and the words that it stands on. */
export const structureQuestions = (findings: readonly Finding[], matter: Matter): Block[] =>
  [...Map.groupBy(findings, ({ message, weight }) => `${weight} ${message}`).values()].map(
    (these): Block => ({
      kind: 'question',
      weight: these[0]?.weight ?? 'consider',
      runs: [
        own(these[0]?.message ?? ''),
        own(` Asked of ${listed([...new Set(these.map((one) => agencyIn(one, matter)))])}.`, 'muted'),
      ],
      evidence: evidenceRuns(
        these.flatMap(({ evidence }) => evidence),
        matter,
        'sentences',
      ),
    }),
  );
