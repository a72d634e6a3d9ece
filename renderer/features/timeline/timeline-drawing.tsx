import { useEffect, useId, useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { Timeline } from '../../../shared/domain/timeline.ts';
import { drawingOf, keyLane, stepFrom, type Mark } from '../../state/selectors/timeline-marks.ts';
import type { TimelineFilter } from '../../state/selectors/timeline-rows.ts';
import { daysSince } from '../../state/selectors/timeline-scale.ts';
import { t } from '../../texts/t.ts';
import { Axis } from './axis.tsx';
import { KeyLane, Lane } from './lane.tsx';
import { Links } from './links.tsx';
import { closer, stepsOf, widestDay } from './timeline-bar.tsx';
import { useViewport, worthDrawing } from './use-viewport.ts';
import './timeline-drawing.css';

/** How wide the names of the lanes are, in points, and what is left free at either end of the time. */
const names = 196;
const margin = 20;

const steps: Readonly<Record<string, Parameters<typeof stepFrom>[2]>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** The drawing: an axis, the key days, a lane for each agency. Only what is in sight is drawn; arrow keys go from mark to mark. */
export function TimelineDrawing(props: {
  timeline: Timeline;
  filter: TimelineFilter;
  zoom: number;
  onZoom: (zoom: number) => void;
  chosen: Mark | null;
  onChoose: (mark: Mark) => void;
}) {
  const { timeline, filter, zoom } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const help = useId();
  const viewport = useViewport(scroll);
  const days = timeline.from && timeline.to ? daysSince(timeline.from, timeline.to) + 1 : 1;
  const room = Math.max(280, viewport.width - names - 2 * margin);
  const scale = Math.min((room / days) * closer ** zoom, Math.max(widestDay, room / days));
  const drawing = drawingOf(timeline, filter, scale);
  const within = worthDrawing(viewport);
  // The mark that is chosen may have been put together anew with its neighbours at another scale.
  const chosen = props.chosen ? again(drawing, props.chosen) : null;
  const entry = chosen ?? firstOf(drawing, within);
  useCentre(scroll, scale, chosen);
  const lanes = timeline.lanes.map((_, at) => at);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step && entry && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      const next = stepFrom(drawing, entry, step);
      props.onChoose(next);
      focusMark(scroll.current, next);
    } else if (event.key === '+' || event.key === '=') props.onZoom(Math.min(stepsOf(timeline), zoom + 1));
    else if (event.key === '-') props.onZoom(Math.max(0, zoom - 1));
  };
  const common = { drawing, within, entry, chosen, onChoose: props.onChoose, onKeyDown, timeline };
  const size = {
    '--names': `${names}px`,
    '--track': `${drawing.width + 2 * margin}px`,
    '--margin': `${margin}px`,
  };
  return (
    <div
      className="timeline-scroll"
      ref={scroll}
      role="group"
      aria-label={t('timeline.label')}
      aria-describedby={help}
      style={size as CSSProperties}
    >
      <p id={help} className="sr-only">
        {t('timeline.help')}
      </p>
      <Axis first={timeline.from ?? '2000-01-01'} days={days} scale={scale} within={within} />
      <KeyLane {...common} />
      <div className="timeline-lanes">
        {lanes.map((at) => (
          <Lane
            key={at}
            at={at}
            scale={scale}
            isNarrowed={filter.field !== null || filter.child !== null}
            {...common}
          />
        ))}
        <Links {...common} />
      </div>
    </div>
  );
}

type Drawing = ReturnType<typeof drawingOf>;

const again = (drawing: Drawing, { lane, events, keyDays, key }: Mark): Mark | null => {
  const [event] = events;
  if (event) return drawing.markOf.get(event.id) ?? null;
  const own = drawing.marks.get(lane) ?? [];
  return own.find((mark) => mark.key === key || mark.keyDays.some((day) => day === keyDays[0])) ?? null;
};

/** The mark at which the drawing is entered: the first in sight, of the agencies where there is one. */
function firstOf(drawing: Drawing, { from, to }: { from: number; to: number }): Mark | null {
  const all = [...drawing.marks.values()].flat();
  const inSight = all.filter(({ x }) => x >= from && x <= to);
  return inSight.find(({ lane }) => lane !== keyLane) ?? inSight[0] ?? all[0] ?? null;
}

/** Brings a mark into sight and gives it the focus, once it is drawn. */
function focusMark(scroll: HTMLElement | null, mark: Mark): void {
  if (!scroll) return;
  const [left, right] = [
    scroll.scrollLeft + margin,
    scroll.scrollLeft + scroll.clientWidth - names - 2 * margin,
  ];
  if (mark.x < left || mark.x > right)
    scroll.scrollLeft = Math.max(0, mark.x - (scroll.clientWidth - names) / 2);
  requestAnimationFrame(() => {
    scroll
      .querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark.key)}"]`)
      ?.focus({ preventScroll: false });
  });
}

/** Keeps what one looks at in the middle when the scale changes: the chosen mark, or else the middle of what was in sight. */
function useCentre(scroll: { current: HTMLElement | null }, scale: number, chosen: Mark | null): void {
  const before = useRef({ scale, middle: 0 });
  useEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const follow = () => {
      before.current = {
        scale: before.current.scale,
        middle: (element.scrollLeft + (element.clientWidth - names) / 2) / before.current.scale,
      };
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroll]);
  const x = chosen?.x ?? null;
  useLayoutEffect(() => {
    const element = scroll.current;
    // Only a new scale moves what is in sight; choosing a mark does not.
    if (!element || before.current.scale === scale) return;
    const middle = x ?? before.current.middle * scale;
    before.current = { scale, middle: middle / scale };
    element.scrollTo({ left: middle - (element.clientWidth - names) / 2 });
  }, [scroll, scale, x]);
}
