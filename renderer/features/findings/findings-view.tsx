import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Finding } from '../../../shared/domain/finding.ts';
import { kindName } from '../../parts/finding-words.ts';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { FindingFilterBox, WeightToggles } from '../../parts/weight-toggles.tsx';
import { useDocument, usePage, useWorkbench } from '../../state/page.tsx';
import { countByWeight, filterFindings, kindsOf } from '../../state/selectors/findings.ts';
import { t } from '../../texts/t.ts';
import { Choose } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { FindingDetail } from './finding-detail.tsx';
import './findings-view.css';

const all = '';

/** The findings one by one, gravest first: the list on the left, what each stands on to the right. J and K move. */
export default function FindingsView() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const filter = useWorkbench((state) => state.findingFilter);
  const chosenId = useWorkbench((state) => state.finding);
  if (!merged || merged.findings.length === 0)
    return <EmptyState icon="checklist" title={t('findings.empty')} text={t('findings.emptyText')} />;
  const findings = filterFindings(merged.findings, filter);
  const chosen = findings.find(({ id }) => id === chosenId) ?? findings[0];
  const choose = (finding: Finding | undefined) => {
    if (finding) page.workbench.setState({ finding: finding.id });
  };
  const walk = (event: KeyboardEvent) => {
    const by = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    choose(findings[(chosen ? findings.indexOf(chosen) : 0) + by]);
  };
  return (
    <div className="findings">
      <div className="view-bar">
        <WeightToggles counts={countByWeight(merged.findings)} />
        <Choose
          label={t('findings.kind')}
          value={filter.kind ?? all}
          choices={[
            { value: all, label: t('findings.allKinds') },
            ...kindsOf(merged.findings).map(({ kind }) => ({ value: kind, label: kindName(kind) })),
          ]}
          onChoose={(kind) => page.workbench.setState({ findingFilter: { ...filter, kind: kind || null } })}
        />
        <FindingFilterBox />
        <span className="view-bar-gap" />
        <span className="muted" role="status">
          {t('findings.shown', { shown: findings.length, all: merged.findings.length })}
        </span>
      </div>
      <div className="findings-split">
        <ul
          className="findings-list"
          role="listbox"
          tabIndex={0}
          data-entry
          aria-label={t('tab.findings')}
          {...(chosen ? { 'aria-activedescendant': `finding ${chosen.id}`.replaceAll(' ', '-') } : {})}
          onKeyDown={walk}
        >
          {findings.map((finding) => (
            <Line key={finding.id} finding={finding} chosen={finding === chosen} onChoose={choose} />
          ))}
        </ul>
        {chosen ? (
          <FindingDetail key={chosen.id} finding={chosen} merged={merged} />
        ) : (
          <EmptyState icon="filter" title={t('problems.filteredAway')} text={t('findings.widen')} />
        )}
      </div>
    </div>
  );
}

function Line(props: { finding: Finding; chosen: boolean; onChoose: (finding: Finding) => void }) {
  const { finding, chosen, onChoose } = props;
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <li
      ref={ref}
      id={`finding ${finding.id}`.replaceAll(' ', '-')}
      role="option"
      aria-selected={chosen}
      className="findings-line"
      onClick={() => onChoose(finding)}
    >
      <span className="findings-line-head">
        <WeightMark weight={finding.weight} /> <span className="muted">{kindName(finding.kind)}</span>
      </span>
      <span className="findings-line-words">{finding.message}</span>
    </li>
  );
}
