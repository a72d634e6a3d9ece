import type { Seen } from '../pictures/seen.ts';
import type { Context } from './context.ts';
import { showable } from './evidence.ts';

/** A conference as the readers of a report may see it: records of which no word is left for them are not in it, for the family neither are logs and findings. */
export function seenIn(context: Context): Seen {
  const { merged, audience, told, mayRead } = context;
  const kept = new Set<string>(told.flatMap(({ events }) => events.map(({ id }) => id)));
  const { conference, texts, failed } = merged;
  return {
    conference,
    texts,
    failed,
    contributions: told.map(({ contribution, statements, events, fields, voices }) => ({
      ...contribution,
      statements,
      fields,
      voices,
      events: events.map((event) => ({
        ...event,
        outcome: event.outcome && mayRead(event.outcome) ? event.outcome : null,
      })),
    })),
    chronology: merged.chronology
      .filter(({ id }) => kept.has(id))
      .map((row) => ({ ...row, sameAs: row.sameAs.filter((id) => kept.has(id)) })),
    logs: audience === 'family' ? [] : merged.logs,
    findings: showable(context),
  };
}
