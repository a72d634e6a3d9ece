import type { CSSProperties, KeyboardEvent } from 'react';
import { agencyName } from '../../../shared/domain/agency.ts';
import type { Timeline, TimelineLane } from '../../../shared/domain/timeline.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { agencyHue } from '../../state/agency-hue.ts';
import { keyLane, type drawingOf, type Mark } from '../../state/selectors/timeline-marks.ts';
import { daysSince } from '../../state/selectors/timeline-scale.ts';
import { t } from '../../texts/t.ts';
import { laneName, markWords } from './mark-words.ts';

/** What every lane is drawn from. */
export type LaneProps = {
  timeline: Timeline;
  drawing: ReturnType<typeof drawingOf>;
  within: { from: number; to: number };
  entry: Mark | null;
  chosen: Mark | null;
  onChoose: (mark: Mark) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The lane of one agency: its name, where it tells of nothing, stretches of uncertain days, and its marks. */
export function Lane({
  at,
  scale,
  isNarrowed,
  ...props
}: LaneProps & { at: number; scale: number; isNarrowed: boolean }) {
  const lane = props.timeline.lanes[at];
  if (!lane) return null;
  const { from, to } = props.within;
  const stretches = props.drawing.stretches.filter(
    (one) => one.lane === at && one.from <= to && one.to >= from,
  );
  return (
    <div
      className="timeline-lane"
      data-state={lane.state}
      style={{ '--hue': agencyHue(lane.agency) } as CSSProperties}
    >
      <div className="timeline-name">
        <AgencyTag agency={lane.agency} />
        <span>
          <span className="timeline-organisation" title={agencyName(lane.agency)}>
            {laneName(props.timeline, at)}
          </span>
          <small>{standing(lane)}</small>
        </span>
      </div>
      <div className="timeline-track">
        {isNarrowed ? null : (
          <Gaps lane={lane} scale={scale} first={props.timeline.from ?? ''} within={props.within} />
        )}
        {stretches.map((one) => (
          <span
            key={one.key}
            className="timeline-stretch"
            style={{ left: `${one.from}px`, width: `${Math.max(4, one.to - one.from)}px` }}
          />
        ))}
        <Marks lane={at} {...props} />
      </div>
    </div>
  );
}

/** What there is of a lane: how many events, or why there are none. */
const standing = ({ state, dated, undated }: TimelineLane): string => {
  if (state === 'no-report') return t('timeline.noReport');
  if (state === 'unread') return t('timeline.unread');
  return dated + undated === 0 ? t('timeline.noDays') : t('timeline.dated', { count: dated + undated });
};

function Gaps(props: {
  lane: TimelineLane;
  scale: number;
  first: string;
  within: { from: number; to: number };
}) {
  return props.lane.gaps.map(({ from, to, days, others }) => {
    const [left, width] = [daysSince(props.first, from) * props.scale, days * props.scale];
    if (left > props.within.to || left + width < props.within.from) return null;
    const words = t('timeline.gap', { days, count: others });
    return (
      <span
        key={`${from} ${to}`}
        className="timeline-gap"
        title={words}
        style={{ left: `${left}px`, width: `${width}px` }}
      >
        {width > 260 ? (
          <span>{words}</span>
        ) : width > 84 ? (
          <span>{t('timeline.gapShort', { days })}</span>
        ) : null}
      </span>
    );
  });
}

/** The key days, above the agencies. */
export function KeyLane(props: LaneProps) {
  return (
    <div className="timeline-lane timeline-key-lane">
      <div className="timeline-name">
        <span>{t('timeline.keyDays')}</span>
      </div>
      <div className="timeline-track">
        <Marks lane={keyLane} {...props} />
      </div>
    </div>
  );
}

function Marks({ lane, drawing, within, entry, chosen, timeline, ...on }: LaneProps & { lane: number }) {
  const marks = (drawing.marks.get(lane) ?? []).filter(
    ({ x, key }) => (x >= within.from && x <= within.to) || key === entry?.key,
  );
  return marks.map((mark) => {
    const words = markWords(timeline, mark);
    return (
      <button
        key={mark.key}
        type="button"
        className="timeline-mark"
        data-mark={mark.key}
        data-form={formOf(mark, timeline)}
        {...(mark.events.some(({ when }) => when.kind !== 'exact') ? { 'data-unsure': true } : {})}
        {...(mark.key === entry?.key ? { 'data-entry': true } : {})}
        tabIndex={mark.key === entry?.key ? 0 : -1}
        aria-pressed={mark.key === chosen?.key}
        aria-label={words}
        title={words}
        style={{ left: `${mark.x}px` }}
        onClick={() => on.onChoose(mark)}
        onKeyDown={on.onKeyDown}
      >
        <span className="timeline-shape" data-count={countOf(mark)} aria-hidden="true" />
      </button>
    );
  });
}

const countOf = ({ events, keyDays }: Mark): string => {
  const count = Math.max(events.length, keyDays.length);
  return count > 1 ? String(count) : '';
};

/** The form by which a mark is known without its colour. */
const formOf = ({ events, keyDays }: Mark, { groups }: Timeline): string => {
  if (keyDays.length > 0) return 'key';
  if (events.length > 1) return 'many';
  const group = events[0]?.group;
  return group === null || group === undefined
    ? 'one'
    : groups[group]?.state === 'joined'
      ? 'joined'
      : 'shared';
};
