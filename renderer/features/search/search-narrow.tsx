import { useId } from 'react';
import { agencies } from '../../../shared/domain/agency.ts';
import { SearchKind } from '../../../shared/domain/search-result.ts';
import { filterValue, withFilter } from '../../state/selectors/search-chips.ts';
import { t } from '../../texts/t.ts';
import { Choose } from '../../ui/field.tsx';

/** The filters as things to choose from; each writes what one could type oneself. */
export function SearchNarrow(props: { typed: string; onType: (typed: string) => void }) {
  const { typed, onType } = props;
  const put = (name: string) => (value: string) => onType(withFilter(typed, name, value));
  return (
    <details className="search-fold">
      <summary>{t('search.narrow')}</summary>
      <div className="search-narrow">
        <Choose
          label={t('search.agency')}
          value={filterValue(typed, 'agency')}
          choices={[
            { value: '', label: t('search.anyAgency') },
            ...Object.entries(agencies).map(([value, { name }]) => ({ value, label: name })),
          ]}
          onChoose={put('agency')}
        />
        <Choose
          label={t('search.kind')}
          value={filterValue(typed, 'kind')}
          choices={[
            { value: '', label: t('search.anyKind') },
            ...SearchKind.options.map((value) => ({ value, label: t(`search.kinds.${value}`) })),
          ]}
          onChoose={put('kind')}
        />
        <Day label={t('search.after')} value={filterValue(typed, 'after')} onDay={put('after')} />
        <Day label={t('search.before')} value={filterValue(typed, 'before')} onDay={put('before')} />
      </div>
    </details>
  );
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

function Day(props: { label: string; value: string; onDay: (day: string) => void }) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={isDay.test(props.value) ? props.value : ''}
        onChange={(event) => props.onDay(event.target.value)}
      />
    </span>
  );
}
