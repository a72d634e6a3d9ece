import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ReviewItem } from '../../../shared/contract/services/reviews.ts';
import type { ReviewAnswer } from '../../../shared/domain/review.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { announce } from '../../state/actions/announce.ts';
import { answerItem } from '../../state/actions/reviews.ts';
import { usePage } from '../../state/page.tsx';
import { instantInWords } from '../../state/selectors/instants.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

const answers: readonly ReviewAnswer['answer'][] = ['yes', 'no', 'does-not-arise'];

/** The answer of a person to one item: three buttons, and words where it is not yes; or the answer that stands. */
export function AnswerForm({ item, answerable }: { item: ReviewItem; answerable: boolean }) {
  const page = usePage();
  const { answered } = item;
  const [chosen, setChosen] = useState<ReviewAnswer['answer'] | null>(null);
  const [words, setWords] = useState('');
  const { busy, said, ask } = useAsking();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chosen) field.current?.focus();
  }, [chosen]);
  const put = async (answer: ReviewAnswer['answer'] | null, why: string) => {
    if (!(await ask(() => answerItem(page, item.id, answer, why)))) return field.current?.focus();
    setChosen(null);
    setWords('');
    announce(
      page,
      answer ? t('review.kept', { number: item.number }) : t('review.taken', { number: item.number }),
    );
  };
  if (answered) {
    return (
      <div className="review-answer" data-answer={answered.answer}>
        <p>
          <strong>{t(`review.answer.${answered.answer}`)}</strong> {answered.words}{' '}
          <span className="muted">
            {answered.by}, {instantInWords(answered.at, page.today)}
          </span>
        </p>
        {answerable ? (
          <Button look="quiet" disabled={busy} onClick={() => void put(null, '')}>
            {t('review.takeBack')}
          </Button>
        ) : null}
      </div>
    );
  }
  if (!answerable) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) void put(chosen, words);
  };
  return (
    <form className="review-form" onSubmit={send} aria-label={t('review.form', { number: item.number })}>
      <div className="review-choices">
        {answers.map((answer) => (
          <Button
            key={answer}
            aria-pressed={chosen === answer}
            disabled={busy}
            onClick={() => (answer === 'yes' ? void put('yes', '') : setChosen(answer))}
          >
            {t(`review.answer.${answer}`)}
          </Button>
        ))}
      </div>
      {chosen ? (
        <div className="review-words">
          <TextField label={t('review.words')} value={words} onType={setWords} inputRef={field} />
          <button type="submit" className="button button-primary" disabled={busy}>
            {t('review.keep')}
          </button>
        </div>
      ) : null}
      {said ? <Notice look="refused">{said}</Notice> : null}
    </form>
  );
}
