import type { Finding } from '../../shared/domain/finding.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { QuietToggle } from '../parts/quiet-toggle.tsx';
import { useFindings } from '../parts/use-findings.ts';
import { FindingFilterBox, WeightToggles } from '../parts/weight-toggles.tsx';
import { studyFinding } from '../state/actions/reveal.ts';
import { useDocument, usePage, useVault, useWorkbench } from '../state/page.tsx';
import { draftFindings } from '../state/selectors/draft-findings.ts';
import {
  countByWeight,
  countQuiet,
  filterFindings,
  groupFindings,
  heard,
  type FindingFilter,
} from '../state/selectors/findings.ts';
import { memoised } from '../state/selectors/memoised.ts';
import { t } from '../texts/t.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Sash } from '../ui/sash.tsx';
import { Tree } from '../ui/tree.tsx';
import { draftNodes } from './draft-problems.tsx';
import { problemNodes } from './problem-nodes.tsx';
import { runCommand } from './run-command.ts';
import './panel.css';

/** The Problems panel: every finding under the agency that it asks, gravest first; one press goes to its words. */
export function Panel() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const filter = useWorkbench((state) => state.findingFilter);
  const chosen = useWorkbench((state) => state.finding);
  const height = useWorkbench((state) => state.panelHeight);
  const checked = useVault((state) => state.checked);
  const quietShown = useWorkbench((state) => state.quietShown);
  const drafts = draftFindings(checked);
  const every = merged ? [...drafts, ...merged.findings] : none;
  const narrowed = ofEveryKind(filter);
  const ofReports = useFindings();
  const shown = filterFindings(ofReports, narrowed);
  const heardOfDrafts = heard(drafts, quietShown);
  const shownOfDrafts = filterFindings(heardOfDrafts, narrowed);
  const shownCount = shown.length + shownOfDrafts.length;
  const current = shown.find(({ id }) => id === chosen);
  return (
    <section className="problems" aria-label={t('problems.title')} style={{ height }}>
      <Sash
        label={t('workbench.panelHeight')}
        direction="row"
        size={height}
        min={96}
        max={640}
        onSize={(panelHeight) => page.workbench.setState({ panelHeight })}
      />
      <div className="problems-head">
        <h2>
          {t('problems.title')}{' '}
          <span className="problems-count">
            {countOf(shownCount, ofReports.length + heardOfDrafts.length)}
          </span>
        </h2>
        <Button
          look="quiet"
          icon="inspect"
          disabled={!current}
          onClick={() => {
            if (current) studyFinding(page, current);
          }}
        >
          {t('problems.study')}
        </Button>
        <WeightToggles counts={countByWeight(every)} />
        <QuietToggle count={countQuiet(every)} />
        <FindingFilterBox />
        <IconButton
          icon="close"
          label={t('problems.hide')}
          onClick={() => runCommand(page, 'toggle-panel')}
        />
      </div>
      <div className="problems-list">
        {merged && shownCount > 0 ? (
          <Tree
            label={t('problems.title')}
            nodes={[
              ...draftNodes(checked, shownOfDrafts, page),
              ...problemNodes(merged, groupFindings(merged, shown), page),
            ]}
            current={chosen}
          />
        ) : (
          <p className="problems-empty">{t(emptyWords(merged, every))}</p>
        )}
      </div>
    </section>
  );
}

const none: readonly Finding[] = [];

const countOf = (shown: number, all: number): string =>
  shown === all ? String(all) : t('findings.shown', { shown, all });

const emptyWords = (merged: Merged | null, findings: readonly Finding[]) =>
  merged ? (findings.length > 0 ? 'problems.filteredAway' : 'problems.none') : 'problems.noConference';

/** The same filter without its kind, which narrows the findings view alone. */
const ofEveryKind = memoised((filter: FindingFilter): FindingFilter => ({ ...filter, kind: null }));
