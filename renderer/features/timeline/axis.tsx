import { ticksOf } from '../../state/selectors/timeline-scale.ts';

/** The axis over the lanes: years, months, days or hours, as the scale gives room. */
export function Axis({
  first,
  days,
  scale,
  within,
}: {
  first: string;
  days: number;
  scale: number;
  within: { from: number; to: number };
}) {
  const ticks = ticksOf(first, Math.max(0, within.from / scale), Math.min(days, within.to / scale), scale);
  return (
    <div className="timeline-axis" aria-hidden="true">
      <div className="timeline-corner" />
      <div className="timeline-ticks">
        {ticks.map(({ at, words, isMain }) => (
          <span
            key={`${at} ${words}`}
            className="timeline-tick"
            data-main={isMain}
            style={{ left: `${at * scale}px` }}
          >
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
