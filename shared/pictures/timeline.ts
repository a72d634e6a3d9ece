import { cite } from '../domain/passage.ts';
import type { Reporter } from '../domain/reporter.ts';
import type { Timeline, TimelineEvent } from '../domain/timeline.ts';
import { span } from '../domain/when.ts';
import { domainsOf } from './domains.ts';
import { gapsOf } from './gaps.ts';
import { keyDaysOf } from './key-days.ts';
import { domainsToldIn } from './knowing.ts';
import { type Line, linesOf } from './lines.ts';
import { reportersOf } from './reporters.ts';
import { type SameGroup, sameGroups } from './same-groups.ts';
import type { Seen } from './seen.ts';

/** What agencies tell along time, a lane each: every event of the chronology once. The order of the contributions changes nothing. */
export function timelineOf(seen: Seen): Timeline {
  const reporters = reportersOf(seen);
  const lines = linesOf(seen, reporters);
  const groups = sameGroups(lines, seen.decided);
  const events = eventsOf(lines, groups, seen);
  const dated = events.filter(({ when }) => span(when) !== null);
  const keyDays = keyDaysOf(seen);
  const days = [...dated.flatMap(daysOf), ...keyDays.map(({ day }) => day)].sort();
  return {
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    lanes: lanesOf(reporters.all, events, seen.conference.on),
    events: dated,
    undated: events.filter(({ when }) => span(when) === null),
    groups: groups.map(({ lines: members, state }) => {
      const inGroup = members.flatMap(({ rows: [row] }) => (row ? daysOf(row) : [])).sort();
      return {
        state,
        events: members.map(({ id }) => id),
        from: inGroup[0] ?? null,
        to: inGroup.at(-1) ?? null,
      };
    }),
    keyDays,
  };
}

const daysOf = ({ when }: Pick<TimelineEvent, 'when'>): string[] => {
  const days = span(when);
  return days ? [days.from, days.to] : [];
};

function eventsOf(lines: readonly Line[], groups: readonly SameGroup[], seen: Seen): TimelineEvent[] {
  const domains = domainsOf(seen.conference);
  const groupOf = new Map(
    groups.flatMap((group, at) => group.lines.map(({ id }): [string, number] => [id, at])),
  );
  return lines.map(({ id, column, rows, text }) => ({
    id,
    rows: rows.map((row) => row.id),
    lane: column,
    when: rows[0]?.when ?? { kind: 'unknown', words: '' },
    text,
    children: [...new Set(rows.flatMap(({ children }) => children))].sort(),
    domains: domainsToldIn(rows.map(({ what }) => what.text).join('\n'), domains),
    group: groupOf.get(id) ?? null,
    evidence: rows.map(({ what }) => cite(seen.texts, what)),
  }));
}

function lanesOf(
  reporters: readonly Reporter[],
  events: readonly TimelineEvent[],
  until: string,
): Timeline['lanes'] {
  const placed = events.map((event) => ({ lane: event.lane, days: span(event.when) }));
  return reporters.map((reporter, at) => {
    const own = placed.filter(({ lane }) => lane === at);
    const dated = own.flatMap(({ days }) => days ?? []);
    const others = placed.flatMap(({ lane, days }) => (lane !== at && days ? [days.from] : [])).sort();
    return {
      ...reporter,
      dated: dated.length,
      undated: own.length - dated.length,
      gaps: gapsOf(dated, others, until),
    };
  });
}
