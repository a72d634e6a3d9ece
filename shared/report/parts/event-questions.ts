import { type Cluster, clusters, isOfEvent } from '../../domain/clusters.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Block } from '../../domain/report.ts';
import { listed } from '../../language/listed.ts';
import { agencyName } from '../../domain/agency.ts';
import type { Matter } from '../part.ts';
import { own } from '../run.ts';
import { organisationOf } from '../who.ts';
import { evidenceRuns } from './question-block.ts';

/** Events that several agencies tell, each as one question with all accounts under it. */
export const accountsOfEvents = (findings: readonly Finding[], matter: Matter): Block[] =>
  clusters(findings).map((cluster): Block => ({
    kind: 'question',
    weight: cluster.findings[0]?.weight ?? 'consider',
    runs: [own(questionOf(cluster, matter))],
    evidence: accountRuns(cluster, matter),
  }));

/** The accounts of a cluster, the longer ones first where one holds another. */
export const accountRuns = ({ evidence }: Cluster, matter: Matter) =>
  evidenceRuns(
    evidence.toSorted((a, b) => b.end - b.start - (a.end - a.start)),
    matter,
  );

/** Asks of one event: who tells of it, and on what they differ; of what lasts, what its finding asks. */
export function questionOf({ findings, evidence, parts }: Cluster, matter: Matter): string {
  const [gravest] = findings;
  if (gravest && !isOfEvent(gravest)) return gravest.message;
  const files = [...new Set(evidence.map(({ file }) => file))];
  const who = files.flatMap((file) => {
    const contribution = matter.merged.contributions.find((one) => one.file === file);
    return contribution ? [organisationOf(contribution)] : [];
  });
  const agencies =
    who.length > 0 ? who : findings.flatMap(({ agency }) => (agency ? [agencyName(agency)] : []));
  const differ = parts.length > 0 ? ` They differ on ${listed(parts)}.` : '';
  return `Is this one event, told by ${listed(agencies)}?${differ}`;
}
