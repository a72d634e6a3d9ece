import { memo, useEffect, useRef, type KeyboardEvent } from 'react';
import { rankOf, type Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { kindName } from '../../parts/finding-words.ts';
import { DecisionLine } from '../../parts/decision-line.tsx';
import { QuietToggle } from '../../parts/quiet-toggle.tsx';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { FindingFilterBox, WeightToggles } from '../../parts/weight-toggles.tsx';
import { useDocument, usePage, useWorkbench } from '../../state/page.tsx';
import { countByWeight, countQuiet, filterFindings, heard, kindsOf } from '../../state/selectors/findings.ts';
import { groupsByFinding } from '../../state/selectors/event-groups.ts';
import { findingsSoFar } from '../../state/selectors/decisions.ts';
import { t } from '../../texts/t.ts';
import { everyFinding } from '../../state/workbench.ts';
import { Button } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';
import { useKeysWithin } from '../../ui/keys-within.ts';
import { EmptyState } from '../../ui/view-states.tsx';
import { DecisionFilterField } from './decision-filter.tsx';
import { decideByKey } from './decision-keys.ts';
import { FindingDetail } from './finding-detail.tsx';
import './findings-view.css';

const everyKind = '';

const lineId = (finding: Finding): string => `finding ${finding.id}`.replaceAll(' ', '-');

/** The findings one by one, gravest first: the list on the left, what each stands on to the right. J and K move. */
export default function FindingsView() {
  const merged = useDocument((state) => state.current);
  return merged && merged.findings.length > 0 ? (
    <GoThrough merged={merged} />
  ) : (
    <EmptyState icon="checklist" title={t('findings.empty')} text={t('findings.emptyText')} />
  );
}

function GoThrough({ merged }: { merged: Merged }) {
  const page = usePage();
  const filter = useWorkbench((state) => state.findingFilter);
  const chosenId = useWorkbench((state) => state.finding);
  const quietShown = useWorkbench((state) => state.quietShown);
  const decisionFilter = useWorkbench((state) => state.decisionFilter);
  const view = useRef<HTMLDivElement>(null);
  const all = heard(merged.findings, quietShown);
  // What is decided stays in sight until one moves on.
  const findings = findingsSoFar(merged, filterFindings(all, filter), decisionFilter, chosenId);
  const chosen = findings.find(({ id }) => id === chosenId) ?? findings[0];
  const groups = groupsByFinding(merged);
  const choose = (finding: Finding | undefined) => {
    if (finding) page.workbench.setState({ finding: finding.id });
  };
  const shownId = chosen?.id ?? null;
  useEffect(() => {
    if (shownId && shownId !== chosenId) page.workbench.setState({ finding: shownId });
  }, [page, shownId, chosenId]);
  useKeysWithin(view, (event) => decideByKey(page, chosen, event));
  const walk = (event: KeyboardEvent) => {
    const by = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(findings[(chosen ? findings.indexOf(chosen) : 0) + by]);
  };
  return (
    <div className="findings" ref={view}>
      <div className="view-bar">
        <WeightToggles counts={countByWeight(merged.findings)} />
        <QuietToggle count={countQuiet(merged.findings)} />
        <Choose
          label={t('findings.kind')}
          value={filter.kind ?? everyKind}
          choices={[
            { value: everyKind, label: t('findings.allKinds') },
            ...kindsOf(all).map(({ kind }) => ({ value: kind, label: kindName(kind) })),
          ]}
          onChoose={(kind) => page.workbench.setState({ findingFilter: { ...filter, kind: kind || null } })}
        />
        <FindingFilterBox />
        <DecisionFilterField merged={merged} />
        <span className="view-bar-gap" />
        <span className="muted" role="status">
          {t('findings.shown', { shown: findings.length, all: all.length })}
        </span>
      </div>
      {chosen ? (
        <div className="findings-split">
          <div
            className="findings-list"
            role="listbox"
            tabIndex={0}
            data-entry
            aria-label={t('tab.findings')}
            aria-activedescendant={lineId(chosen)}
            onKeyDown={walk}
            onClick={({ target }) => {
              const line = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null;
              choose(findings.find(({ id }) => id === line?.dataset['finding']));
            }}
          >
            {findings.map((finding) => (
              <Line
                key={finding.id}
                finding={finding}
                chosen={finding === chosen}
                accounts={groups.get(finding.id)?.accounts.length ?? 0}
              />
            ))}
          </div>
          <FindingDetail key={chosen.id} finding={chosen} merged={merged} />
        </div>
      ) : (
        <EmptyState icon="filter" title={t('problems.filteredAway')} text={t('findings.widen')}>
          <Button
            onClick={() => page.workbench.setState({ findingFilter: everyFinding, decisionFilter: 'any' })}
          >
            {t('findings.showAll')}
          </Button>
        </EmptyState>
      )}
    </div>
  );
}

/** One finding of the list, and how many accounts its event may have where other findings ask about it too; drawn again only when it is chosen or left, for there can be thousands. */
const Line = memo(
  ({ finding, chosen, accounts }: { finding: Finding; chosen: boolean; accounts: number }) => {
    const ref = useRef<HTMLDivElement>(null);
    useEffect(() => {
      if (chosen) ref.current?.scrollIntoView({ block: 'nearest' });
    }, [chosen]);
    return (
      <div
        ref={ref}
        id={lineId(finding)}
        role="option"
        aria-selected={chosen}
        className="findings-line"
        data-finding={finding.id}
      >
        <span className="findings-line-head">
          <WeightMark weight={rankOf(finding)} /> <span className="muted">{kindName(finding.kind)}</span>{' '}
          <DecisionLine finding={finding} short />
          {accounts > 0 ? (
            <span className="muted findings-line-group">{t('chair.event.line', { count: accounts })}</span>
          ) : null}
        </span>
        <span className="findings-line-words">{finding.message}</span>
      </div>
    );
  },
);
