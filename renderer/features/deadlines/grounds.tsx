import { useId } from 'react';
import type { DeadlinesAnswer } from '../../../shared/contract/services/deadlines.ts';
import { divisionNames } from '../../../shared/domain/timing.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { announce } from '../../state/actions/announce.ts';
import { takeInBankHolidays } from '../../state/actions/deadlines.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Law } from './law.tsx';

/** What the deadlines rest on: the profile in full, its sources, the bank holidays, and law and guidance. */
export function Grounds({ answer: { partnership, division, calendar } }: { answer: DeadlinesAnswer }) {
  const page = usePage();
  const field = useId();
  const law = useDocument((state) => state.timingTemplates?.law);
  const { said, ask } = useAsking();
  const take = async (file: File | null) => {
    if (await ask(() => takeInBankHolidays(page, file)))
      announce(page, t(file ? 'deadlines.tableTaken' : 'deadlines.tableBack'));
  };
  const { terms } = partnership;
  const facts = [
    ['deadlines.quorum', partnership.quorum],
    ['deadlines.bundle', partnership.bundle],
    ['deadlines.marking', partnership.marking],
    ['deadlines.terms', [terms.conference, terms.chair, terms.reviewer, terms.plan].join('; ')],
  ] as const;
  return (
    <div className="deadlines-grounds">
      <details>
        <summary>{t('deadlines.profile')}</summary>
        <p>{partnership.about}</p>
        <dl>
          {facts.map(([label, words]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <ul>
          {partnership.sources.map(({ title, says, address, readOn }) => (
            <li key={title}>
              <strong>{title}</strong> {says}{' '}
              <span className="muted">{t('deadlines.address', { address, day: dayInWords(readOn) })}</span>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('deadlines.holidays')}</summary>
        <p>
          {t(calendar.takenIn ? 'deadlines.knownTaken' : 'deadlines.known', {
            division: divisionNames[division],
            from: calendar.from.slice(0, 4),
            to: calendar.to.slice(0, 4),
          })}
        </p>
        <label className="button button-plain" htmlFor={field}>
          {t('deadlines.takeTable')}
        </label>
        <input
          id={field}
          className="sr-only"
          type="file"
          accept=".json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void take(file);
            event.target.value = '';
          }}
        />
        {calendar.takenIn ? (
          <Button onClick={() => void take(null)}>{t('deadlines.backToTable')}</Button>
        ) : null}
        {said ? <Notice look="refused">{said}</Notice> : null}
      </details>
      {law ? <Law law={law} /> : null}
    </div>
  );
}
