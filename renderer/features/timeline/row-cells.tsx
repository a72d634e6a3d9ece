import type { ReactNode } from 'react';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Timeline } from '../../../shared/domain/timeline.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { dayInWords, whenInWords } from '../../state/selectors/dates.ts';
import { fieldNames } from '../../state/selectors/pictures.ts';
import type { TimelineRow } from '../../state/selectors/timeline-rows.ts';
import { t } from '../../texts/t.ts';
import { alsoTold, laneName } from './mark-words.ts';

/** The cells of one line of the table: when, who, what, and the fields of life; `openWords` makes a way to the words. */
export function rowCells(
  row: TimelineRow,
  { merged, timeline }: { merged: Merged; timeline: Timeline },
  openWords?: (row: TimelineRow) => ReactNode,
): ReactNode[] {
  if (row.kind === 'key-day')
    return [
      dayInWords(row.day),
      t('timeline.keyDays'),
      <strong key="what">{row.keyDay.name}</strong>,
      '',
      '',
    ];
  if (row.kind === 'gap') {
    const { from, to, days, others } = row.gap;
    return [
      dayInWords(from),
      <Who key="who" timeline={timeline} lane={row.lane} />,
      <em key="what">{t('timeline.gapCell', { days, until: dayInWords(to), count: others })}</em>,
      '',
      '',
    ];
  }
  const { event } = row;
  const names = fieldNames(merged);
  const also = alsoTold(timeline, event);
  return [
    whenInWords(event.when),
    <Who key="who" timeline={timeline} lane={event.lane} />,
    <span key="what">
      <span className="timeline-words">{event.text}</span>
      {also ? <small className="muted">{also}</small> : null}
    </span>,
    event.domains.flatMap((id) => names.get(id) ?? []).join(', '),
    openWords?.(row) ?? '',
  ];
}

function Who({ timeline, lane }: { timeline: Timeline; lane: number }) {
  const agency = timeline.lanes[lane]?.agency;
  return (
    <span className="timeline-cell-who">
      {agency ? <AgencyTag agency={agency} /> : null} {laneName(timeline, lane)}
    </span>
  );
}
