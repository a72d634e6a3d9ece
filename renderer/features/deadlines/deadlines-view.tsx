import { useEffect, useRef } from 'react';
import type { DeadlinesAnswer } from '../../../shared/contract/services/deadlines.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { announce } from '../../state/actions/announce.ts';
import { exportDeadlines, readDeadlines, readTimingTemplates } from '../../state/actions/deadlines.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { useArrival } from '../../ui/arrival.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, FailedState, Skeleton } from '../../ui/view-states.tsx';
import { ChooseRules } from './choose-rules.tsx';
import { DeadlineTable } from './deadline-table.tsx';
import { Grounds } from './grounds.tsx';
import { WhatIf } from './what-if.tsx';
import './deadlines-view.css';

/** What is due when, by whose rule, how far away, and what a moved date would do to it. */
export default function DeadlinesView() {
  const page = usePage();
  const id = useDocument((state) => state.current?.conference.id);
  const deadlines = useDocument((state) => state.deadlines);
  useEffect(() => {
    if (id) void readDeadlines(page);
    void readTimingTemplates(page);
  }, [page, id]);
  if (!id) return <EmptyState icon="watch" title={t('deadlines.none')} text={t('deadlines.noneText')} />;
  if (deadlines?.state === 'failed')
    return (
      <FailedState happened={deadlines.message} safe={t('failed.safe')}>
        <Button onClick={() => void readDeadlines(page)}>{t('deadlines.again')}</Button>
      </FailedState>
    );
  return deadlines?.state === 'here' ? (
    <Read answer={deadlines.value} />
  ) : (
    <Skeleton label={t('deadlines.loading')} />
  );
}

function Read({ answer }: { answer: DeadlinesAnswer }) {
  const page = usePage();
  const isKept = useDocument((state) =>
    state.opened.some(({ id, kept }) => kept && id === state.current?.conference.id),
  );
  const { busy, said, ask } = useAsking();
  const view = useRef<HTMLDivElement>(null);
  useArrival(view);
  const give = async () => {
    if (await ask(() => exportDeadlines(page))) announce(page, t('deadlines.exported'));
  };
  return (
    <div className="deadlines" ref={view}>
      <div className="view-bar">
        <h2>{t('deadlines.title')}</h2>
        <span className="deadlines-next" role="status" data-state={answer.next.state}>
          {answer.next.words}
        </span>
        <span className="view-bar-gap" />
        <Button icon="export" disabled={busy} onClick={() => void give()}>
          {t('deadlines.export')}
        </Button>
      </div>
      <div className="deadlines-body">
        <ChooseRules answer={answer} />
        {said ? <Notice look="refused">{said}</Notice> : null}
        {answer.notice ? <Notice look="refused">{answer.notice}</Notice> : null}
        <WhatIf answer={answer} />
        <DeadlineTable answer={answer} />
        {isKept ? null : <p className="muted">{t('deadlines.notKept')}</p>}
        <Grounds answer={answer} />
      </div>
    </div>
  );
}
