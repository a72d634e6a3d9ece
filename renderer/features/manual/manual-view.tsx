import { useEffect, useRef, useState } from 'react';
import type { Manual } from '../../../shared/template/manual.ts';
import { kindName } from '../../parts/finding-words.ts';
import { sentenceOf } from '../../state/actions/sentence-of.ts';
import type { Awaited } from '../../state/document.ts';
import { usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { FilterBox } from '../../ui/field.tsx';
import { EmptyState, FailedState, Skeleton } from '../../ui/view-states.tsx';
import { CheckPage } from './check-page.tsx';
import './manual-view.css';

const tiers = ['structure', 'wording', 'merge'] as const;

/** The manual of what is asked of reports; `subject` is the check that somebody came for. */
export default function ManualView({ subject }: { subject: string }) {
  const { host } = usePage();
  const [manual, setManual] = useState<Awaited<Manual>>({ state: 'waiting' });
  useEffect(() => {
    let isGone = false;
    const put = (given: Awaited<Manual>) => {
      if (!isGone) setManual(given);
    };
    host.manual.checks({}).then(
      (value) => put({ state: 'here', value }),
      (thrown: unknown) => put({ state: 'failed', message: sentenceOf(thrown) }),
    );
    return () => {
      isGone = true;
    };
  }, [host]);
  if (manual.state === 'failed') return <FailedState happened={manual.message} safe={t('failed.safe')} />;
  return manual.state === 'here' ? (
    <Read manual={manual.value} subject={subject} />
  ) : (
    <Skeleton label={t('loading')} />
  );
}

function Read({ manual: { pages }, subject }: { manual: Manual; subject: string }) {
  const [filter, setFilter] = useState('');
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!subject) return;
    const heading = paper.current?.querySelector<HTMLElement>(`[data-check="${CSS.escape(subject)}"] h4`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [subject]);
  const words = filter.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const shown = pages.filter((page) => {
    const text = [kindName(page.id), page.asks, page.protects, ...page.questions, ...page.asked].join(' ');
    return words.every((word) => text.toLocaleLowerCase('en-GB').includes(word));
  });
  return (
    <div className="manual">
      <div className="view-bar">
        <h2>{t('manual.title')}</h2>
        <FilterBox label={t('manual.filter')} value={filter} onType={setFilter} />
        <span className="muted" role="status">
          {t('manual.count', { count: shown.length })}
        </span>
        <span className="view-bar-gap" />
        <Button icon="file-pdf" onClick={() => print()}>
          {t('manual.print')}
        </Button>
      </div>
      <div
        className="scroll manual-paper"
        ref={paper}
        tabIndex={0}
        role="region"
        aria-label={t('manual.title')}
        data-entry
      >
        <div className="plain-page printable">
          <p className="muted">{t('manual.lead')}</p>
          {shown.length === 0 ? (
            <EmptyState icon="filter" title={t('manual.none')} text={t('manual.noneText')} />
          ) : null}
          {tiers.map((tier) => {
            const those = shown.filter((page) => page.tier === tier);
            return those.length === 0 ? null : (
              <section key={tier}>
                <h3>{t(`manual.tier.${tier}`)}</h3>
                {those.map((page) => (
                  <CheckPage key={page.id} page={page} />
                ))}
              </section>
            );
          })}
        </div>
      </div>
    </div>
  );
}
