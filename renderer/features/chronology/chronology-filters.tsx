import { agencyName } from '../../../shared/domain/agency.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { ChronologyFilter } from '../../state/selectors/chronology.ts';
import { t } from '../../texts/t.ts';
import { Choose, FilterBox, Tick } from '../../ui/field.tsx';

const certainties = ['exact', 'about', 'range', 'unknown'] as const;
const all = '';

/** What narrows the chronology, and how many rows are left. */
export function ChronologyFilters(props: {
  merged: Merged;
  filter: ChronologyFilter;
  onFilter: (filter: ChronologyFilter) => void;
  shown: number;
}) {
  const { merged, filter, onFilter } = props;
  const agencies = [...new Set(merged.chronology.map(({ agency }) => agency))];
  return (
    <div className="view-bar" role="search" aria-label={t('chronology.filters')}>
      <Choose
        label={t('column.agency')}
        value={filter.agency ?? all}
        choices={[
          { value: all, label: t('chronology.allAgencies') },
          ...agencies.map((value) => ({ value, label: agencyName(value) })),
        ]}
        onChoose={(agency) => onFilter({ ...filter, agency: agency || null })}
      />
      <Choose
        label={t('column.child')}
        value={filter.child ?? all}
        choices={[
          { value: all, label: t('chronology.allChildren') },
          ...merged.conference.children.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(child) => onFilter({ ...filter, child: child || null })}
      />
      <Choose
        label={t('chronology.certainty')}
        value={filter.certainty ?? all}
        choices={[
          { value: all, label: t('certainty.any') },
          ...certainties.map((value) => ({ value, label: t(`certainty.${value}`) })),
        ]}
        onChoose={(value) =>
          onFilter({ ...filter, certainty: certainties.find((each) => each === value) ?? null })
        }
      />
      <Tick
        label={t('chronology.findingsOnly')}
        on={filter.findingsOnly}
        onChange={(findingsOnly) => onFilter({ ...filter, findingsOnly })}
      />
      <FilterBox
        label={t('chronology.filter')}
        value={filter.text}
        onType={(text) => onFilter({ ...filter, text })}
      />
      <span className="view-bar-gap" />
      <span className="muted" role="status">
        {t('chronology.shown', { shown: props.shown, all: merged.chronology.length })}
      </span>
    </div>
  );
}
