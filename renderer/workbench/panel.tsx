import { useState } from 'react';
import type { Finding } from '../../shared/domain/finding.ts';
import { agencyName } from '../../shared/domain/agency.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { AgencyTag } from '../parts/agency-tag.tsx';
import { kindName } from '../parts/finding-words.ts';
import { WeightMark } from '../parts/weight-mark.tsx';
import { FindingFilterBox, WeightToggles } from '../parts/weight-toggles.tsx';
import { revealFinding, studyFinding } from '../state/actions/reveal.ts';
import { useDocument, usePage, useWorkbench } from '../state/page.tsx';
import { countByWeight, filterFindings, groupFindings, type FindingGroup } from '../state/selectors/findings.ts';
import { t } from '../texts/t.ts';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { runCommand } from './run-command.ts';
import './panel.css';

/** The Problems panel: every finding under the agency that it asks, gravest first; one press goes to its words. */
export function Panel() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const filter = useWorkbench((state) => state.findingFilter);
  const findings = merged?.findings ?? [];
  const shown = filterFindings(findings, { ...filterOf(filter), kind: null });
  return (
    <section className="problems" aria-label={t('problems.title')}>
      <div className="problems-head">
        <h2>
          {t('problems.title')} <span className="problems-count">{findings.length}</span>
        </h2>
        {merged ? (
          <>
            <WeightToggles counts={countByWeight(findings)} />
            <FindingFilterBox />
          </>
        ) : null}
        <IconButton icon="close" label={t('problems.hide')} onClick={() => runCommand(page, 'toggle-panel')} />
      </div>
      <div className="problems-list">
        {merged && shown.length > 0 ? (
          groupFindings(merged, shown).map((group) => (
            <ProblemGroup key={group.agency ?? ''} group={group} merged={merged} />
          ))
        ) : (
          <p className="problems-empty">{t(emptyWords(merged, findings))}</p>
        )}
      </div>
    </section>
  );
}

const emptyWords = (merged: Merged | null, findings: readonly Finding[]) =>
  merged ? (findings.length > 0 ? 'problems.filteredAway' : 'problems.none') : 'problems.noConference';

const filters = new WeakMap<object, { text: string; weights: readonly Finding['weight'][]; kind: null }>();

/** The same filter without its kind, one object for one filter, so that what is derived from it is remembered. */
function filterOf(filter: { text: string; weights: readonly Finding['weight'][] }) {
  const known = filters.get(filter) ?? { text: filter.text, weights: filter.weights, kind: null };
  filters.set(filter, known);
  return known;
}

function ProblemGroup({ group, merged }: { group: FindingGroup; merged: Merged }) {
  const [open, setOpen] = useState(true);
  const { agency, findings } = group;
  const organisation = merged.conference.invitations.find((each) => each.agency === agency)?.organisation;
  return (
    <div>
      <h3 className="problem-group">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} />
          {agency ? <AgencyTag agency={agency} /> : <Icon name="organization" />}
          <span>{agency ? agencyName(agency) : t('problems.wholeConference')}</span>
          {organisation ? <span className="muted problem-organisation">{organisation}</span> : null}
          <span className="problems-count">{findings.length}</span>
        </button>
      </h3>
      {open ? (
        <ul>
          {findings.map((finding) => (
            <FindingRow key={finding.id} finding={finding} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function FindingRow({ finding }: { finding: Finding }) {
  const page = usePage();
  const isCurrent = useWorkbench((state) => state.finding === finding.id);
  return (
    <li className="finding-line">
      <button
        type="button"
        className="finding-row"
        aria-current={isCurrent}
        title={finding.why}
        onClick={() => revealFinding(page, finding)}
      >
        <WeightMark weight={finding.weight} />
        <span className="finding-message">{finding.message}</span>
        <span className="finding-kind">{kindName(finding.kind)}</span>
      </button>
      <IconButton icon="inspect" label={t('problems.study')} onClick={() => studyFinding(page, finding)} />
    </li>
  );
}
