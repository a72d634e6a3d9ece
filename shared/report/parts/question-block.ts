import type { Finding } from '../../domain/finding.ts';
import type { Block, Run } from '../../domain/report.ts';
import type { Evidence } from '../../domain/passage.ts';
import type { Matter } from '../part.ts';
import { own } from '../run.ts';

/** The words that evidence stands on, each once; a piece that says no more than one already there is left out. */
export function evidenceRuns(evidence: readonly Evidence[], { shown }: Matter): Run[][] {
  const said: string[] = [];
  return evidence.flatMap((one) => {
    const runs = shown(one);
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

/** The weights as a cell of a table says them. */
export const weightWords: Record<Finding['weight'], string> = {
  must: 'Must',
  should: 'Should',
  consider: 'Consider',
};
