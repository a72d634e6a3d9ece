import { useEffect, useRef, useState } from 'react';
import type { Review } from '../../../shared/contract/services/reviews.ts';
import { Notice } from '../../parts/notice.tsx';
import { readReview } from '../../state/actions/reviews.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { useArrival } from '../../ui/arrival.ts';
import { Button } from '../../ui/button.tsx';
import { Tick } from '../../ui/field.tsx';
import { EmptyState, FailedState, Skeleton } from '../../ui/view-states.tsx';
import { ChecklistItem } from './checklist-item.tsx';
import './review-view.css';

/** What a chair or reviewing officer looks for: each item with what the record says to it, and what a person answers. */
export default function ReviewView() {
  const page = usePage();
  const id = useDocument((state) => state.current?.conference.id);
  const review = useDocument((state) => state.review);
  useEffect(() => {
    if (id) void readReview(page);
  }, [page, id]);
  if (!id) return <EmptyState icon="tasklist" title={t('review.empty')} text={t('review.emptyText')} />;
  if (review?.state === 'failed') return <FailedState happened={review.message} safe={t('failed.safe')} />;
  return review?.state === 'here' ? <GoThrough review={review.value} /> : <Skeleton label={t('loading')} />;
}

function GoThrough({ review }: { review: Review }) {
  const page = usePage();
  const [isOpenOnly, setOpenOnly] = useState(false);
  const view = useRef<HTMLDivElement>(null);
  useArrival(view);
  const done = review.items.filter(({ answered }) => answered !== null).length;
  const shown = review.items.filter(({ answered }) => !isOpenOnly || answered === null);
  return (
    <div className="review" ref={view}>
      <div className="view-bar">
        <h2>{t('review.title')}</h2>
        <span className="muted" role="status">
          {t('review.done', { done, all: review.items.length })}
        </span>
        <span className="view-bar-gap" />
        <Tick label={t('review.openOnly')} on={isOpenOnly} onChange={setOpenOnly} />
      </div>
      <div className="scroll review-paper" tabIndex={0} role="region" aria-label={review.title} data-entry>
        <div className="review-page printable">
          <p className="muted">{t('review.lead')}</p>
          {review.answerable ? null : (
            <Notice look="warning" title={t('review.notKept')}>
              <p>{t('review.notKeptText')}</p>
              <Button onClick={() => openEditor(page, { kind: 'vault', subject: '' })}>
                {t('review.toVault')}
              </Button>
            </Notice>
          )}
          {shown.length === 0 ? <p>{t('review.allDone')}</p> : null}
          {review.groups.map(({ id, name }) => {
            const items = shown.filter(({ group }) => group === id);
            return items.length === 0 ? null : (
              <section key={id} className="review-group" aria-labelledby={`review-${id}`}>
                <h3 id={`review-${id}`}>{name}</h3>
                <ol>
                  {items.map((item) => (
                    <ChecklistItem key={item.id} item={item} answerable={review.answerable} />
                  ))}
                </ol>
              </section>
            );
          })}
          {review.sources.map((source) => (
            <p key={source} className="muted review-source">
              {source}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
