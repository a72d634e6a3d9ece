import type { Merged } from '../../../shared/domain/merged.ts';
import type { Timeline } from '../../../shared/domain/timeline.ts';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { usePage } from '../../state/page.tsx';
import type { TimelineRow } from '../../state/selectors/timeline-rows.ts';
import { t } from '../../texts/t.ts';
import { VirtualTable, type Column } from '../../ui/virtual-table.tsx';
import { rowCells } from './row-cells.tsx';

const columns = (): Column[] => [
  { id: 'when', title: t('column.date'), width: '150px' },
  { id: 'agency', title: t('column.agency'), width: 'minmax(130px, 200px)' },
  { id: 'what', title: t('column.event'), width: 'minmax(240px, 4fr)' },
  { id: 'fields', title: t('timeline.fields'), width: 'minmax(120px, 1fr)' },
  { id: 'open', title: t('column.source'), width: '130px' },
];

/** The timeline as a table: events, key days and gaps in one order of time, what has no day last. */
export function TimelineTable({
  merged,
  timeline,
  rows,
}: {
  merged: Merged;
  timeline: Timeline;
  rows: readonly TimelineRow[];
}) {
  const page = usePage();
  const openWords = (row: TimelineRow) => {
    const [words] = row.kind === 'event' ? row.event.evidence : [];
    return words ? (
      <button type="button" className="link" onClick={() => revealEvidence(page, words)}>
        {t('timeline.open')}
      </button>
    ) : null;
  };
  return (
    <VirtualTable
      label={t('timeline.tableLabel')}
      columns={columns()}
      count={rows.length}
      rowHeight={44}
      keyOf={(at) => rows[at]?.key ?? ''}
      draw={(at) => {
        const row = rows[at];
        return { cells: row ? rowCells(row, { merged, timeline }, openWords) : [] };
      }}
    />
  );
}
