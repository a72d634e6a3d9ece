import { t } from '../../texts/t.ts';

const signs = [
  ['one', 'timeline.legendOne'],
  ['shared', 'timeline.legendSame'],
  ['many', 'timeline.legendMany'],
  ['key', 'timeline.legendKey'],
] as const;

/** What the marks of the drawing mean, each beside its form. */
export function Legend() {
  return (
    <details className="timeline-legend" open>
      <summary>{t('timeline.legend')}</summary>
      <ul>
        {signs.map(([form, words]) => (
          <li key={form}>
            <span className="timeline-sign" data-form={form} aria-hidden="true">
              <span className="timeline-shape" data-count={form === 'many' ? '3' : ''} />
            </span>
            {t(words)}
          </li>
        ))}
        <li>
          <span className="timeline-sign" aria-hidden="true">
            <span className="timeline-stretch" />
          </span>
          {t('timeline.legendUnsure')}
        </li>
        <li>
          <span className="timeline-sign" aria-hidden="true">
            <span className="timeline-gap" />
          </span>
          {t('timeline.legendGap')}
        </li>
      </ul>
    </details>
  );
}
