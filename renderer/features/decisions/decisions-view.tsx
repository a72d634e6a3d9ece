import { useRef } from 'react';
import type { Merged } from '../../../shared/domain/merged.ts';
import { ChangedGrounds } from '../../parts/changed-grounds.tsx';
import { undoDecision } from '../../state/actions/decisions.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { countDecisions } from '../../state/selectors/decisions.ts';
import { t } from '../../texts/t.ts';
import { useArrival } from '../../ui/arrival.ts';
import { Button } from '../../ui/button.tsx';
import { isUndoKey, useKeysWithin } from '../../ui/keys-within.ts';
import { Progress } from '../../ui/progress.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { DecidedItem } from './decided-item.tsx';
import { DecidedItems } from './decided-items.tsx';
import { QuestionsByAgency } from './questions-by-agency.tsx';
import { decidedFindings } from './decided-findings.ts';
import './decisions-view.css';

/** What the chair decided: what is to be looked at again, the questions to each agency, the agenda of the meeting, the rest. */
export default function DecisionsView() {
  const merged = useDocument((state) => state.current);
  if (!merged) return <EmptyState icon="merge" title={t('chair.empty')} text={t('chair.emptyText')} />;
  const { all, gone } = countDecisions(merged);
  if (all + gone === 0)
    return <EmptyState icon="merge" title={t('chair.nothing')} text={t('chair.nothingText')} />;
  return <Gathered merged={merged} />;
}

function Gathered({ merged }: { merged: Merged }) {
  const page = usePage();
  const undoable = useDocument((state) => state.undoable);
  const view = useRef<HTMLDivElement>(null);
  useArrival(view);
  const counts = countDecisions(merged);
  const { lookAgain } = merged.decided;
  const goThrough = () => {
    page.workbench.setState({ decisionFilter: counts.again > 0 ? 'again' : 'open', finding: null });
    openEditor(page, { kind: 'findings', subject: '' });
  };
  useKeysWithin(view, (event) => {
    if (isUndoKey(event)) void undoDecision(page);
    return isUndoKey(event);
  });
  const asked = decidedFindings(merged, (kind) => kind === 'asked');
  const parked = decidedFindings(merged, (kind) => kind === 'parked');
  const settled = decidedFindings(merged, (kind) => kind !== 'asked' && kind !== 'parked');
  return (
    <div className="decisions" ref={view}>
      <div className="view-bar">
        <h2>{t('chair.title')}</h2>
        <span className="decisions-progress">
          <Progress
            label={t('chair.left', { done: counts.decided, all: counts.all })}
            done={counts.decided}
            total={counts.all}
          />
        </span>
        <span className="view-bar-gap" />
        <Button
          look="quiet"
          icon="discard"
          keys="Ctrl+Z"
          disabled={!undoable}
          onClick={() => void undoDecision(page)}
        >
          {t('chair.undo')}
        </Button>
        <Button look="quiet" icon="file-pdf" onClick={() => window.print()}>
          {t('chair.print')}
        </Button>
        {counts.open + counts.again > 0 ? (
          <Button look="primary" icon="checklist" onClick={goThrough}>
            {t('chair.goThrough')}
          </Button>
        ) : null}
      </div>
      <div
        className="scroll decisions-paper"
        tabIndex={0}
        role="region"
        aria-label={t('chair.title')}
        data-entry
      >
        <div className="decisions-page printable">
          <p className="muted" role="status">
            {t('chair.leftMore', {
              asked: counts.asked,
              parked: counts.parked,
              open: counts.open + counts.again,
            })}
          </p>
          {lookAgain.length > 0 ? (
            <section aria-labelledby="decisions-again">
              <h3 id="decisions-again">{t('chair.again.title', { count: lookAgain.length })}</h3>
              <ul className="decisions-list">
                {lookAgain.map((again) => (
                  <DecidedItem
                    key={again.decision.grounds.digest}
                    question={again.decision.grounds.question}
                    finding={merged.findings.find(({ id }) => id === again.finding) ?? null}
                    merged={merged}
                  >
                    <ChangedGrounds again={again} />
                  </DecidedItem>
                ))}
              </ul>
            </section>
          ) : null}
          <section aria-labelledby="decisions-asked">
            <h3 id="decisions-asked">{t('chair.questions')}</h3>
            {asked.length === 0 ? <p className="muted">{t('chair.questionsEmpty')}</p> : null}
            <QuestionsByAgency asked={asked} merged={merged} />
          </section>
          <section aria-labelledby="decisions-parked">
            <h3 id="decisions-parked">{t('chair.agenda')}</h3>
            {parked.length === 0 ? <p className="muted">{t('chair.agendaEmpty')}</p> : null}
            <ol className="decisions-list decisions-agenda">
              <DecidedItems these={parked} merged={merged} />
            </ol>
          </section>
          <section aria-labelledby="decisions-settled">
            <h3 id="decisions-settled">{t('chair.settled')}</h3>
            {settled.length === 0 ? <p className="muted">{t('chair.settledEmpty')}</p> : null}
            <ul className="decisions-list">
              <DecidedItems these={settled} merged={merged} />
            </ul>
          </section>
        </div>
      </div>
    </div>
  );
}
