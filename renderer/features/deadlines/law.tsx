import type { TimingTemplates } from '../../state/document.ts';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';

/** Law and guidance as pointers: what each is about, since when, and what of it could be confirmed. */
export function Law({ law: { warning, citations } }: { law: TimingTemplates['law'] }) {
  return (
    <details>
      <summary>{t('deadlines.law')}</summary>
      <p>{warning}</p>
      <ul>
        {citations.map((one) => (
          <li key={one.id}>
            <strong>
              {one.title}, {one.provision}
            </strong>{' '}
            {one.about}{' '}
            {one.inForceFrom
              ? t('deadlines.inForce', { day: dayInWords(one.inForceFrom) })
              : t('deadlines.inForceUnknown')}{' '}
            <span className="muted">
              {t(one.confirmed ? 'deadlines.confirmed' : 'deadlines.unconfirmed', {
                day: dayInWords(one.checkedOn),
              })}{' '}
              {one.note} {one.address}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
