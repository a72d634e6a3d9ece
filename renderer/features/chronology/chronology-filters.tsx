import { agencyName } from '../../../shared/domain/agency.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { usePage, useWorkbench } from '../../state/page.tsx';
import { everyEvent, monthsOf, type ChronologyFilter } from '../../state/selectors/chronology.ts';
import { monthInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose, FilterBox, Tick } from '../../ui/field.tsx';

const certainties = ['exact', 'about', 'range', 'unknown'] as const;
const all = '';

/** What narrows the chronology, and how many rows are left. */
export function ChronologyFilters({ merged, shown }: { merged: Merged; shown: number }) {
  const page = usePage();
  const filter = useWorkbench((state) => state.chronologyFilter);
  const narrow = (by: Partial<ChronologyFilter>) =>
    page.workbench.setState({ chronologyFilter: { ...filter, ...by } });
  const agencies = [...new Set(merged.chronology.map(({ agency }) => agency))];
  const months = monthsOf(merged.chronology).map((value) => ({ value, label: monthInWords(value) }));
  const isNarrow = Object.entries(everyEvent).some(
    ([part, value]) => filter[part as keyof ChronologyFilter] !== value,
  );
  return (
    <div className="view-bar" role="search" aria-label={t('chronology.filters')}>
      <FilterBox label={t('chronology.filter')} value={filter.text} onType={(text) => narrow({ text })} />
      <Choose
        label={t('column.agency')}
        bare
        value={filter.agency ?? all}
        choices={[
          { value: all, label: t('chronology.allAgencies') },
          ...agencies.map((value) => ({ value, label: agencyName(value) })),
        ]}
        onChoose={(agency) => narrow({ agency: agency || null })}
      />
      <Choose
        label={t('column.child')}
        bare
        value={filter.child ?? all}
        choices={[
          { value: all, label: t('chronology.allChildren') },
          ...merged.conference.children.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(child) => narrow({ child: child || null })}
      />
      <Choose
        label={t('chronology.from')}
        value={filter.from ?? all}
        choices={[{ value: all, label: t('chronology.fromStart') }, ...months]}
        onChoose={(from) => narrow({ from: from || null })}
      />
      <Choose
        label={t('chronology.to')}
        value={filter.to ?? all}
        choices={[{ value: all, label: t('chronology.toEnd') }, ...months]}
        onChoose={(to) => narrow({ to: to || null })}
      />
      <Choose
        label={t('chronology.certainty')}
        bare
        value={filter.certainty ?? all}
        choices={[
          { value: all, label: t('certainty.any') },
          ...certainties.map((value) => ({ value, label: t(`certainty.${value}`) })),
        ]}
        onChoose={(value) => narrow({ certainty: certainties.find((each) => each === value) ?? null })}
      />
      <Tick
        label={t('chronology.findingsOnly')}
        on={filter.findingsOnly}
        onChange={(findingsOnly) => narrow({ findingsOnly })}
      />
      <span className="view-bar-gap" />
      {isNarrow ? (
        <Button
          look="quiet"
          icon="clear-all"
          onClick={() => page.workbench.setState({ chronologyFilter: everyEvent })}
        >
          {t('chronology.clear')}
        </Button>
      ) : null}
      <span className="muted" role="status">
        {t('chronology.shown', { shown, all: merged.chronology.length })}
      </span>
    </div>
  );
}
