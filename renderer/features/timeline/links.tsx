import { keyLane, type Mark } from '../../state/selectors/timeline-marks.ts';
import type { LaneProps } from './lane.tsx';

/** How high a lane is, in points, as the style sheet has it. */
const laneHeight = 44;
/** More lines than these would only be a tangle: then those of the chosen mark are drawn alone. */
const most = 60;

/**
 * Lines behind the marks: one down from each key day, and one between the marks that tell of one event, broken while that is a
 * suggestion, whole once the chair has decided.
 */
export function Links({ timeline, drawing, within, chosen }: LaneProps) {
  const all = timeline.groups.flatMap((group, at) => {
    const marks = [...new Set(group.events.flatMap((id) => drawing.markOf.get(id) ?? []))].sort(
      (a, b) => a.lane - b.lane || a.x - b.x,
    );
    const isInSight = marks.some(({ x }) => x >= within.from && x <= within.to);
    return marks.length > 1 && isInSight ? [{ at, marks, state: group.state }] : [];
  });
  const own = new Set(chosen?.events.flatMap(({ group }) => group ?? []));
  const drawn = all.length > most ? all.filter(({ at }) => own.has(at)) : all;
  const height = timeline.lanes.length * laneHeight;
  const keyDays = (drawing.marks.get(keyLane) ?? []).filter(({ x }) => x >= within.from && x <= within.to);
  return (
    <svg className="timeline-links" aria-hidden="true" width={drawing.width} height={height}>
      {keyDays.map(({ key, x }) => (
        <line key={key} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {drawn.map(({ at, marks, state }) => (
        <polyline key={at} data-state={state} data-chosen={own.has(at)} points={marks.map(place).join(' ')} />
      ))}
    </svg>
  );
}

const place = ({ x, lane }: Mark): string => `${x},${lane * laneHeight + laneHeight / 2}`;
