import type { LogEntry } from '../domain/agency-log.ts';
import type { ChronologyRow } from '../domain/merged.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import type { Domain } from './domains.ts';
import { domainsToldIn } from './knowing.ts';
import type { Seen } from './seen.ts';

/** Finds rows of an agency’s own log of the very day of some rows of the chronology that tell of one of some fields. */
export type LoggedOn = (
  agency: string,
  rows: readonly ChronologyRow[],
  fields: readonly string[],
) => Evidence[];

/** Lays the logs out by agency and day. */
export function logsByDay({ logs, texts }: Seen, domains: readonly Domain[]): LoggedOn {
  const byDay = new Map<string, LogEntry[]>();
  for (const { agency, entries } of logs)
    for (const entry of agency ? entries : [])
      if (entry.when.kind === 'exact') {
        const key = `${agency} ${entry.when.on}`;
        byDay.set(key, [...(byDay.get(key) ?? []), entry]);
      }
  return (agency, rows, fields) => {
    const days = new Set(rows.flatMap(({ when }) => (when.kind === 'exact' ? [when.on] : [])));
    return [...days].flatMap((day) =>
      (byDay.get(`${agency} ${day}`) ?? []).flatMap(({ text }) =>
        domainsToldIn(text.text, domains).some((id) => fields.includes(id)) ? [cite(texts, text)] : [],
      ),
    );
  };
}
