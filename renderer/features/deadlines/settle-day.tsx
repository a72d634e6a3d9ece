import { useId } from 'react';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { settleTiming } from '../../state/actions/deadlines.ts';
import { usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';

/** What a person can say of one deadline: that it is done, that it is not, or which day is missing. */
export function SettleDay({ deadline, today }: { deadline: Deadline; today: string }) {
  const page = usePage();
  const field = useId();
  const { busy, said, ask } = useAsking();
  const { id, name, byHand, doneOn, missing, due } = deadline;
  const done = (day: string | null) =>
    void ask(() =>
      settleTiming(page, (timing) => {
        const { [id]: _, ...others } = timing.doneOn;
        return { ...timing, doneOn: day === null ? others : { ...others, [id]: day } };
      }),
    );
  const know = (day: string) => {
    if (missing && day)
      void ask(() =>
        settleTiming(page, (timing) => ({
          ...timing,
          keyDates: { ...timing.keyDates, [missing.date]: day },
        })),
      );
  };
  return (
    <>
      {missing ? (
        <span className="deadlines-missing">
          <label htmlFor={field}>{t('deadlines.enter', { name: missing.name })}</label>
          <input
            id={field}
            type="date"
            min="2019-01-01"
            max="2035-12-31"
            disabled={busy}
            onBlur={({ target: { value } }) => know(value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') know(event.currentTarget.value);
            }}
          />
        </span>
      ) : null}
      {byHand && due ? (
        <Button
          look="quiet"
          icon={doneOn ? 'discard' : 'check'}
          disabled={busy}
          aria-label={t(doneOn ? 'deadlines.undoneOf' : 'deadlines.doneOf', { name })}
          onClick={() => done(doneOn ? null : today)}
        >
          {t(doneOn ? 'deadlines.undone' : 'deadlines.done')}
        </Button>
      ) : null}
      {said ? <Notice look="refused">{said}</Notice> : null}
    </>
  );
}
