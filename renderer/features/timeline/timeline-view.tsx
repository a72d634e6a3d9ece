import { useState } from 'react';
import type { Merged } from '../../../shared/domain/merged.ts';
import { usePrinting } from '../../parts/use-printing.ts';
import { useDocument } from '../../state/page.tsx';
import { timelineIn } from '../../state/selectors/pictures.ts';
import type { Mark } from '../../state/selectors/timeline-marks.ts';
import { timelineRows, wholeTimeline, type TimelineFilter } from '../../state/selectors/timeline-rows.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { ChosenMark } from './chosen-mark.tsx';
import { TimelineBar } from './timeline-bar.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelinePrint } from './timeline-print.tsx';
import { TimelineTable } from './timeline-table.tsx';
import './timeline-view.css';

/** What agencies tell along time, a lane each: as a drawing, or as a table that says the same. */
export default function TimelineView() {
  const merged = useDocument((state) => state.current);
  if (!merged || merged.conference.invitations.length + merged.chronology.length === 0)
    return <EmptyState icon="graph-line" title={t('timeline.empty')} text={t('timeline.emptyText')} />;
  return <Timeline merged={merged} />;
}

function Timeline({ merged }: { merged: Merged }) {
  const [asTable, setAsTable] = useState(false);
  const [filter, setFilter] = useState<TimelineFilter>(wholeTimeline);
  const [zoom, setZoom] = useState(0);
  const [chosen, setChosen] = useState<Mark | null>(null);
  const printing = usePrinting();
  const timeline = timelineIn(merged);
  const rows = timelineRows(timeline, filter);
  const shown = rows.filter(({ kind }) => kind === 'event').length;
  const narrow = (to: TimelineFilter) => {
    setFilter(to);
    setChosen(null);
  };
  return (
    <div className="timeline">
      <TimelineBar
        merged={merged}
        timeline={timeline}
        filter={filter}
        onFilter={narrow}
        asTable={asTable}
        onTable={setAsTable}
        zoom={zoom}
        onZoom={setZoom}
        shown={shown}
      />
      {shown === 0 && filter !== wholeTimeline ? (
        <EmptyState icon="filter" title={t('timeline.nothing')} text={t('timeline.nothingText')}>
          <Button onClick={() => narrow(wholeTimeline)}>{t('timeline.showAll')}</Button>
        </EmptyState>
      ) : asTable ? (
        <TimelineTable merged={merged} timeline={timeline} rows={rows} />
      ) : (
        <div className="timeline-both">
          <TimelineDrawing
            timeline={timeline}
            filter={filter}
            zoom={zoom}
            onZoom={setZoom}
            chosen={chosen}
            onChoose={setChosen}
          />
          <ChosenMark merged={merged} timeline={timeline} filter={filter} mark={chosen} />
        </div>
      )}
      {printing ? <TimelinePrint merged={merged} timeline={timeline} rows={rows} /> : null}
    </div>
  );
}
