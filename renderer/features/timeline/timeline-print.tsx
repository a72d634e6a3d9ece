import { markingOf } from '../../../shared/domain/in-force.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Timeline } from '../../../shared/domain/timeline.ts';
import '../../parts/picture-print.css';
import type { TimelineRow } from '../../state/selectors/timeline-rows.ts';
import { t } from '../../texts/t.ts';
import { rowCells } from './row-cells.tsx';

/** What goes on paper: the table whole, under the marking of the conference. */
export function TimelinePrint({
  merged,
  timeline,
  rows,
}: {
  merged: Merged;
  timeline: Timeline;
  rows: readonly TimelineRow[];
}) {
  const heads = [t('column.date'), t('column.agency'), t('column.event'), t('timeline.fields')];
  return (
    <div className="printable picture-print">
      <p className="picture-marking">{markingOf(merged)}</p>
      <table>
        <caption>{t('tab.timeline')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.kind} ${row.key}`}>
              {rowCells(row, { merged, timeline })
                .slice(0, heads.length)
                .map((cell, at) => (
                  <td key={heads[at]}>{cell}</td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
