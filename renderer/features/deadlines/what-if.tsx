import { useId, useState } from 'react';
import type { DeadlinesAnswer } from '../../../shared/contract/services/deadlines.ts';
import { KeyDate } from '../../../shared/domain/timing.ts';
import { tryDays } from '../../state/actions/deadlines.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';

/** Another day for something, to see what it would move; nothing is changed by it. */
export function WhatIf({ answer: { dates, moved } }: { answer: DeadlinesAnswer }) {
  const page = usePage();
  const trial = useDocument((state) => state.trial);
  const [chosen, setChosen] = useState<KeyDate>('conference');
  const field = useId();
  const date = dates.find((one) => one.date === chosen) ?? dates[0];
  if (!date) return null;
  const tried = trial[date.date] ?? '';
  const changed = moved?.filter(
    ({ from, to, by, state }) => by !== 0 || !from || !to || state === 'cannot-be-met',
  );
  const impossible = moved?.filter(({ state }) => state === 'cannot-be-met').length ?? 0;
  return (
    <section className="deadlines-what-if" aria-label={t('deadlines.whatIf')}>
      <Choose
        label={t('deadlines.ifDate')}
        value={date.date}
        choices={dates.map((one) => ({ value: one.date, label: one.name }))}
        onChoose={(value) => setChosen(KeyDate.catch('conference').parse(value))}
      />
      <span className="field">
        <label htmlFor={field}>{t('deadlines.ifDay')}</label>
        <input
          id={field}
          type="date"
          min="2019-01-01"
          max="2035-12-31"
          value={tried || (date.day ?? '')}
          onChange={({ target: { value } }) => {
            const { [date.date]: _, ...others } = trial;
            void tryDays(page, value && value !== date.day ? { ...others, [date.date]: value } : others);
          }}
        />
      </span>
      {Object.keys(trial).length > 0 ? (
        <Button onClick={() => void tryDays(page, {})}>{t('deadlines.endTrial')}</Button>
      ) : null}
      <p className="muted" role="status">
        {changed
          ? t(impossible > 0 ? 'deadlines.triedBadly' : 'deadlines.tried', {
              count: changed.length,
              impossible,
            })
          : date.day
            ? t('deadlines.ifNow', { name: date.name, day: dayInWords(date.day) })
            : t('deadlines.ifUnknown', { name: date.name })}
      </p>
    </section>
  );
}
