import { agencyName } from '../../shared/domain/agency.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { revealPlaced } from '../state/actions/draft-places.ts';
import type { Page } from '../state/page.tsx';
import { openFindings } from '../state/selectors/draft-findings.ts';
import { memoised } from '../state/selectors/memoised.ts';
import type { CheckedDraft } from '../state/writing/check-draft.ts';
import { t } from '../texts/t.ts';
import type { TreeNode } from '../ui/tree-rows.ts';
import { findingNode } from './problem-nodes.tsx';

/** What is still asked of the drafts that are open here as trees, before what is asked of reports; `shown` is what a filter lets through. */
export const draftNodes = memoised(
  (checked: Readonly<Record<string, CheckedDraft>>, shown: readonly Finding[], page: Page): TreeNode[] =>
    Object.values(checked).flatMap((one) => draftNode(one, shown, page)),
);

function draftNode(checked: CheckedDraft, shown: readonly Finding[], page: Page): TreeNode[] {
  const { id, agency, organisation } = checked.draft;
  const children = openFindings(checked)
    .filter(({ finding }) => shown.includes(finding))
    .map((placed) => findingNode(placed.finding, () => revealPlaced(page, id, placed)));
  if (children.length === 0) return [];
  const face = (
    <>
      <AgencyTag agency={agency} />
      <span>{t('problems.draft', { agency: agencyName(agency) })}</span>{' '}
      <span className="problem-organisation">{organisation}</span>{' '}
      <span className="problems-count">{children.length}</span>
    </>
  );
  return [{ id: `group ${id}`, face, children }];
}
