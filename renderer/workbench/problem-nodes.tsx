import { agencyName } from '../../shared/domain/agency.ts';
import { rankOf, type Finding } from '../../shared/domain/finding.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { DecisionLine } from '../parts/decision-line.tsx';
import { kindName } from '../parts/finding-words.ts';
import { WeightMark } from '../parts/weight-mark.tsx';
import { revealFinding } from '../state/actions/reveal.ts';
import type { Page } from '../state/page.tsx';
import type { FindingGroup } from '../state/selectors/findings.ts';
import { memoised } from '../state/selectors/memoised.ts';
import { t } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import type { TreeNode } from '../ui/tree-rows.ts';

/** Findings as a tree: agencies, and under each what is asked of it. */
export const problemNodes = memoised(
  (merged: Merged, groups: readonly FindingGroup[], page: Page): TreeNode[] =>
    groups.map((group) => groupNode(merged, group, page)),
);

function groupNode(merged: Merged, { agency, findings }: FindingGroup, page: Page): TreeNode {
  const name = agency ? agencyName(agency) : t('problems.wholeConference');
  const organisation =
    merged.conference.invitations.find((each) => each.agency === agency)?.organisation ?? '';
  return {
    id: `group ${agency ?? ''}`,
    face: (
      <>
        {agency ? <AgencyTag agency={agency} /> : <Icon name="organization" />}
        <span>{name}</span> <span className="problem-organisation">{organisation}</span>{' '}
        <span className="problems-count">{findings.length}</span>
      </>
    ),
    children: findings.map((finding) => findingNode(finding, () => revealFinding(page, finding))),
  };
}

/** A finding as a row: how much it weighs, the question, its kind; `act` goes to its words. */
export const findingNode = (finding: Finding, act: () => void): TreeNode => ({
  id: finding.id,
  face: (
    <>
      <WeightMark weight={rankOf(finding)} />{' '}
      <span className="tree-name" title={`${finding.message}\n\n${finding.why}`}>
        {finding.message}
      </span>{' '}
      <DecisionLine finding={finding} /> <span className="tree-note">{kindName(finding.kind)}</span>
    </>
  ),
  act,
});
