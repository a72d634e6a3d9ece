import type { Merged } from '../../../shared/domain/merged.ts';
import type { Timeline } from '../../../shared/domain/timeline.ts';
import { fieldNames } from '../../state/selectors/pictures.ts';
import { wholeTimeline, type TimelineFilter } from '../../state/selectors/timeline-rows.ts';
import { daysSince } from '../../state/selectors/timeline-scale.ts';
import { t } from '../../texts/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';

/** By how much one step of the zoom widens a day, and how wide a day gets at most, in points. */
export const closer = 1.6;
export const widestDay = 480;

/** How many steps the zoom has, from the whole time to hours. */
export const stepsOf = ({ from, to }: Timeline): number =>
  from && to
    ? Math.ceil(Math.log(Math.max(1, (widestDay * (daysSince(from, to) + 1)) / 700)) / Math.log(closer))
    : 0;

const all = '';

/** What narrows the timeline, how close one looks, and whether it is drawn or set out as a table. */
export function TimelineBar(props: {
  merged: Merged;
  timeline: Timeline;
  filter: TimelineFilter;
  onFilter: (filter: TimelineFilter) => void;
  asTable: boolean;
  onTable: (asTable: boolean) => void;
  zoom: number;
  onZoom: (zoom: number) => void;
  shown: number;
}) {
  const { merged, timeline, filter, asTable, zoom } = props;
  const steps = stepsOf(timeline);
  return (
    <div className="view-bar" role="search" aria-label={t('timeline.bar')}>
      <Choose
        label={t('timeline.as')}
        value={asTable ? 'table' : 'drawing'}
        choices={(['drawing', 'table'] as const).map((value) => ({ value, label: t(`timeline.${value}`) }))}
        onChoose={(value) => props.onTable(value === 'table')}
      />
      <Choose
        label={t('timeline.field')}
        bare
        value={filter.field ?? all}
        choices={[
          { value: all, label: t('timeline.allFields') },
          ...[...fieldNames(merged)].map(([value, label]) => ({ value, label })),
        ]}
        onChoose={(field) => props.onFilter({ ...filter, field: field || null })}
      />
      <Choose
        label={t('column.child')}
        bare
        value={filter.child ?? all}
        choices={[
          { value: all, label: t('timeline.allChildren') },
          ...merged.conference.children.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChoose={(child) => props.onFilter({ ...filter, child: child || null })}
      />
      {filter.field !== null || filter.child !== null ? (
        <Button look="quiet" icon="clear-all" onClick={() => props.onFilter(wholeTimeline)}>
          {t('timeline.showAll')}
        </Button>
      ) : null}
      <span className="muted" role="status">
        {t('timeline.shown', {
          shown: props.shown,
          all: timeline.events.length + timeline.undated.length,
        })}
      </span>
      <span className="view-bar-gap" />
      {asTable ? null : (
        <>
          <IconButton
            icon="zoom-out"
            label={t('timeline.farther')}
            disabled={zoom === 0}
            onClick={() => props.onZoom(Math.max(0, zoom - 1))}
          />
          <IconButton
            icon="zoom-in"
            label={t('timeline.closer')}
            disabled={zoom >= steps}
            onClick={() => props.onZoom(Math.min(steps, zoom + 1))}
          />
          <Button look="quiet" disabled={zoom === 0} onClick={() => props.onZoom(0)}>
            {t('timeline.whole')}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={() => window.print()}>
        {t('timeline.print')}
      </Button>
    </div>
  );
}
