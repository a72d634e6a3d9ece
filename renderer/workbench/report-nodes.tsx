import { agencyName } from '../../shared/domain/agency.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { WeightMark } from '../parts/weight-mark.tsx';
import { openEditor, studyFinding } from '../state/actions/reveal.ts';
import { editorId } from '../state/editors.ts';
import type { Page } from '../state/page.tsx';
import { countByAgency, gravest } from '../state/selectors/findings.ts';
import { t } from '../texts/t.ts';
import type { TreeNode } from '../ui/tree-rows.ts';

type Asked = { agency: string; organisation: string; at: number; failure: string };

/** Who was invited and what came of it, in the order of the invitations; then reports that nobody was invited to send. */
export function reportNodes(merged: Merged, page: Page): TreeNode[] {
  const invited = merged.conference.invitations.map(({ agency, organisation, report }): Asked => {
    const at = merged.contributions.findIndex(
      (each) => each.agency === agency && (report === null || each.file === report),
    );
    const failure = merged.failed.find((each) => each.agency === agency)?.message ?? '';
    return { agency, organisation, at, failure };
  });
  const named = new Set(invited.map(({ at }) => at));
  const others = merged.contributions.flatMap(({ agency, organisation }, at): Asked[] =>
    named.has(at) ? [] : [{ agency, organisation, at, failure: '' }],
  );
  return [...invited, ...others].map((asked) =>
    asked.at >= 0 ? received(merged, page, asked) : missing(merged, page, asked),
  );
}

function received(merged: Merged, page: Page, { agency, organisation, at }: Asked): TreeNode {
  const editor = { kind: 'contribution', subject: String(at) } as const;
  const counts = countByAgency(merged).get(agency) ?? { must: 0, should: 0, consider: 0 };
  const count = counts.must + counts.should + counts.consider;
  const weight = gravest(counts);
  const status = t('explorer.findingCount', { count, must: counts.must });
  return {
    id: editorId(editor),
    face: (
      <>
        <AgencyTag agency={agency} />
        <span className="tree-name" title={`${organisation}: ${status}`}>
          {agencyName(agency)}
        </span>{' '}
        {weight ? (
          <span className="tree-note tree-weight">
            <WeightMark weight={weight} word={false} /> {counts[weight]}
            <span className="sr-only"> {t('explorer.ofFindings', { count })}</span>
          </span>
        ) : null}
      </>
    ),
    act: () => openEditor(page, editor),
  };
}

/** An invitation without a report; choosing it opens what is asked about that. */
function missing(merged: Merged, page: Page, { agency, organisation, failure }: Asked): TreeNode {
  const status = t(failure ? 'explorer.notRead' : 'explorer.missing');
  const finding = merged.findings.find((each) => each.kind === 'missing-report' && each.agency === agency);
  return {
    id: `invited-${agency}`,
    face: (
      <>
        <AgencyTag agency={agency} />
        <span className="tree-name muted" title={`${organisation}: ${failure || status}`}>
          {agencyName(agency)}
        </span>{' '}
        <span className="tree-note tree-weight">
          <WeightMark weight="must" word={false} /> {status}
        </span>
      </>
    ),
    ...(finding ? { act: () => studyFinding(page, finding) } : {}),
  };
}
