import type { DeadlinesAnswer } from '../../../shared/contract/services/deadlines.ts';
import type { Deadline, MovedDeadline } from '../../../shared/domain/deadline.ts';
import { dueInWords, stateIcons } from '../../state/selectors/deadline-days.ts';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Icon } from '../../ui/icon.tsx';
import { SettleDay } from './settle-day.tsx';

/** Every deadline in a row: what is due and from whom, its day, how it stands, how it was reckoned, and by whose rule. */
export function DeadlineTable({ answer }: { answer: DeadlinesAnswer }) {
  return (
    <div className="deadlines-scroll" tabIndex={0} data-entry role="region" aria-label={t('deadlines.table')}>
      <table className="deadlines-table">
        <caption className="sr-only">{t('deadlines.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('deadlines.what')}</th>
            <th scope="col">{t('deadlines.day')}</th>
            <th scope="col">{t('deadlines.stands')}</th>
            <th scope="col">{t('deadlines.reckoned')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.deadlines.map((deadline) => (
            <Row
              key={deadline.id}
              deadline={deadline}
              moved={answer.moved?.find(({ id }) => id === deadline.id)}
              today={answer.today}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = { deadline: Deadline; moved: MovedDeadline | undefined; today: string };

function Row({ deadline, moved, today }: RowProps) {
  const { name, who, due, dayZero, state, stands, explained, onlyIf, papersSay, sources, missing } = deadline;
  const isMoved = moved !== undefined && (moved.by !== 0 || !moved.from);
  const impossible = moved?.state === 'cannot-be-met' && state !== 'cannot-be-met';
  return (
    <tr data-state={state} data-moved={isMoved && moved.to ? true : undefined}>
      <th scope="row">
        {name}
        <span className="deadlines-note">{who}</span>
      </th>
      <td>
        <span className="deadlines-due">{due ? dueInWords(due) : t('deadlines.noDay')}</span>
        {moved && (isMoved || impossible) && (moved.from ?? moved.to) ? (
          <span className="deadlines-moved" data-state={moved.state}>
            <Icon name={impossible ? 'circle-slash' : 'arrow-right'} /> {t('deadlines.would')} {moved.change}
          </span>
        ) : null}
        {dayZero ? (
          <span className="deadlines-note">
            {t('deadlines.dayZero', { day: dayInWords(dayZero.day), what: dayZero.what })}
          </span>
        ) : null}
      </td>
      <td>
        <span className="deadlines-state" data-state={state}>
          <Icon name={stateIcons[state]} /> {stands}
        </span>
        <SettleDay deadline={deadline} today={today} />
      </td>
      <td>
        <p>{explained}</p>
        {papersSay ? (
          <p>
            <strong>{t('deadlines.papersSay', { day: dueInWords({ day: papersSay, time: null }) })}</strong>
          </p>
        ) : null}
        {onlyIf ? <p>{onlyIf}</p> : null}
        {missing && due ? <p>{t('deadlines.alsoMissing', { name: missing.name })}</p> : null}
        <p className="deadlines-note">
          {t('deadlines.source', {
            sources: sources
              .map(({ title, readOn }) => t('deadlines.readOn', { title, day: dayInWords(readOn) }))
              .join('; '),
          })}
        </p>
      </td>
    </tr>
  );
}
