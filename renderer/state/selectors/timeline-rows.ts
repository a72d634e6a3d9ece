import type { KeyDay, Timeline, TimelineEvent, TimelineGap } from '../../../shared/domain/timeline.ts';
import { span } from '../../../shared/domain/when.ts';
import { memoised } from './memoised.ts';

/** How a timeline is narrowed: a field of life, a child; each null for all. */
export type TimelineFilter = { field: string | null; child: string | null };

/** The filter that lets every event through. */
export const wholeTimeline: TimelineFilter = { field: null, child: null };

/** Whether a filter lets an event through; an event that names no child may be about any. */
export const isShown = ({ domains, children }: TimelineEvent, { field, child }: TimelineFilter): boolean =>
  (field === null || domains.includes(field)) &&
  (child === null || children.length === 0 || children.includes(child));

/** One line of the table that says what the drawing shows. */
export type TimelineRow =
  | { kind: 'event'; key: string; day: string; event: TimelineEvent }
  | { kind: 'gap'; key: string; day: string; lane: number; gap: TimelineGap }
  | { kind: 'key-day'; key: string; day: string; keyDay: KeyDay };

const undated = '9999';
const order = { 'key-day': 0, gap: 1, event: 2 } as const;

/** Everything on a timeline in order of time, what has no day last; gaps stand only where no filter hides what would fill them. */
export const timelineRows = memoised((timeline: Timeline, filter: TimelineFilter): TimelineRow[] => {
  const events = [...timeline.events, ...timeline.undated]
    .filter((event) => isShown(event, filter))
    .map((event): TimelineRow => ({
      kind: 'event',
      key: event.id,
      day: span(event.when)?.from ?? undated,
      event,
    }));
  const keyDays = timeline.keyDays.map((keyDay): TimelineRow => ({
    kind: 'key-day',
    key: `${keyDay.day} ${keyDay.kind}`,
    day: keyDay.day,
    keyDay,
  }));
  const isWhole = filter.field === null && filter.child === null;
  const gaps = timeline.lanes.flatMap((one, lane) =>
    one.gaps.map((gap): TimelineRow => ({
      kind: 'gap',
      key: `${lane} ${gap.from}`,
      day: gap.from,
      lane,
      gap,
    })),
  );
  return [...events, ...keyDays, ...(isWhole ? gaps : [])].sort(
    (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) || order[a.kind] - order[b.kind],
  );
});
