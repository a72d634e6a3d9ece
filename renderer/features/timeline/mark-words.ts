import { agencyName } from '../../../shared/domain/agency.ts';
import type { Timeline, TimelineEvent } from '../../../shared/domain/timeline.ts';
import { listed } from '../../../shared/language/listed.ts';
import { dayInWords, whenInWords } from '../../state/selectors/dates.ts';
import { memoised } from '../../state/selectors/memoised.ts';
import type { Mark } from '../../state/selectors/timeline-marks.ts';
import { t } from '../../texts/t.ts';

/** A lane by the name of its organisation, or of its agency where it has none. */
export const laneName = ({ lanes }: Timeline, at: number): string => {
  const lane = lanes[at];
  return lane ? lane.organisation.trim() || agencyName(lane.agency) : '';
};

/** The other entries that tell of the same event, by their agencies; nothing for an event that stands alone. */
export function alsoTold(timeline: Timeline, event: TimelineEvent): string {
  const group = event.group === null ? undefined : timeline.groups[event.group];
  if (!group) return '';
  const others = eventsOf(timeline, group.events).filter(({ lane }) => lane !== event.lane);
  const agencies = listed([...new Set(others.map(({ lane }) => laneName(timeline, lane)))]);
  return t(group.state === 'joined' ? 'timeline.joined' : 'timeline.shared', { agencies });
}

const byId = memoised(
  ({ events, undated }: Timeline): ReadonlyMap<string, TimelineEvent> =>
    new Map([...events, ...undated].map((event) => [event.id, event])),
);

/** Events by their ids, in the order of the ids. */
export const eventsOf = (timeline: Timeline, ids: readonly string[]): TimelineEvent[] =>
  ids.flatMap((id) => byId(timeline).get(id) ?? []);

/** What a mark is, in words: what is read out for it. */
export function markWords(timeline: Timeline, { events, keyDays, lane }: Mark): string {
  const [event, ...rest] = events;
  if (!event) return keyDays.map(({ day, name }) => `${dayInWords(day)}: ${name}`).join('; ');
  const agency = laneName(timeline, lane);
  const last = rest.at(-1);
  if (last)
    return t('timeline.many', {
      count: events.length,
      agency,
      from: whenInWords(event.when),
      to: whenInWords(last.when),
    });
  const text = event.text.length > 140 ? `${event.text.slice(0, 139).trimEnd()}…` : event.text;
  return [t('timeline.one', { when: whenInWords(event.when), agency, text }), alsoTold(timeline, event)]
    .filter(Boolean)
    .join(' – ');
}
