import type { ReviewItem } from '../../../shared/contract/services/reviews.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import type { FromRecord } from '../../../shared/domain/review.ts';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { wordsOf } from '../../state/selectors/log-rows.ts';
import { nameOfFile } from '../../state/selectors/places.ts';
import { t } from '../../texts/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { AnswerForm } from './answer-form.tsx';

const icons: Record<FromRecord['state'], string> = {
  yes: 'pass',
  no: 'warning',
  'in-part': 'circle-slash',
  look: 'eye',
};

/** One item: its question, what the record says with the words it stands on, and the answer of a person. */
export function ChecklistItem({ item, answerable }: { item: ReviewItem; answerable: boolean }) {
  const { number, question, fromRecord } = item;
  const heading = `review-item-${item.id}`;
  return (
    <li className="review-item" value={number} aria-labelledby={heading}>
      <p className="review-question" id={heading}>
        <span className="review-number">{number}</span> {question}
      </p>
      <div className="review-record" data-state={fromRecord?.state ?? 'person'}>
        <Icon name={fromRecord ? icons[fromRecord.state] : 'person'} />
        <div>
          <strong>{t(`review.record.${fromRecord?.state ?? 'person'}`)}</strong>{' '}
          {fromRecord ? <span>{fromRecord.words}</span> : <span>{t('review.personText')}</span>}
          {fromRecord && fromRecord.evidence.length > 0 ? <Places evidence={fromRecord.evidence} /> : null}
        </div>
      </div>
      <AnswerForm item={item} answerable={answerable} />
    </li>
  );
}

/** The words that an answer stands on; each leads to its place. */
function Places({ evidence }: { evidence: readonly Evidence[] }) {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  if (!merged) return null;
  return (
    <ul className="review-places">
      {evidence.map((each) => (
        <li key={`${each.file}${each.start}`}>
          <button type="button" className="link" onClick={() => revealEvidence(page, each)}>
            <span className="muted">{nameOfFile(merged, each.file)}:</span> {shortened(wordsOf(merged, each))}
          </button>
        </li>
      ))}
    </ul>
  );
}

const shortened = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157).trimEnd()}…` : line;
};
