import { nothingDecided } from '../domain/decided.ts';
import type { Seen } from '../pictures/seen.ts';
import type { Finding } from '../domain/finding.ts';
import type { Context } from './context.ts';
import { showable } from './evidence.ts';

/** A conference as the readers of a report may see it: records of which no word is left for them are not in it, for the family neither are logs and findings. */
export function seenIn(context: Context): Seen {
  const { merged, audience, told, mayRead } = context;
  const kept = new Set<string>(told.flatMap(({ events }) => events.map(({ id }) => id)));
  const { conference, texts, failed } = merged;
  const findings = showable(context);
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
    findings,
    decided: audience === 'family' ? nothingDecided : decidedOn(context, kept, findings),
  };
}

/** The chair’s decisions on what may be read; what they join is made of such words alone. */
function decidedOn(
  { merged, mayRead }: Context,
  kept: ReadonlySet<string>,
  findings: readonly Finding[],
): Seen['decided'] {
  const { decided } = merged;
  const shown = new Set(findings.map(({ id }) => id));
  return {
    ...decided,
    standing: decided.standing.filter(({ finding }) => shown.has(finding)),
    lookAgain: [],
    joined: decided.joined.map(({ finding, rows, words }) => ({
      finding,
      rows: rows.filter((id) => kept.has(id)),
      words: words.filter((one) => mayRead(one)),
    })),
    apart: decided.apart.filter(([a, b]) => kept.has(a) && kept.has(b)),
  };
}
