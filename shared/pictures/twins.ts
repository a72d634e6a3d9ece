import type { ConferenceEvent } from '../domain/event.ts';
import { span } from '../domain/when.ts';
import { contentWords } from '../language/content-words.ts';

type Names = Parameters<typeof contentWords>[1];

/** The events of one report, each dated item of its prose together with the row of its own table for the same day and matter. */
export function withTwins(events: readonly ConferenceEvent[], names: Names): ConferenceEvent[][] {
  const rows = events.filter(({ form }) => form === 'table');
  const byDay = Map.groupBy(rows, dayOf);
  const used = new Set<ConferenceEvent>();
  const pairs = events
    .filter(({ form }) => form === 'list')
    .map((item) => {
      const candidates = (dayOf(item) ? (byDay.get(dayOf(item)) ?? []) : []).filter((row) => !used.has(row));
      const row = candidates.find((candidate) => isOneMatter(item, candidate, names));
      if (row) used.add(row);
      return row ? [item, row] : [item];
    });
  return [...pairs, ...rows.filter((row) => !used.has(row)).map((row) => [row])];
}

const dayOf = ({ when }: ConferenceEvent): string =>
  when.kind === 'exact' ? when.on : (span(when)?.from ?? '');

/** A reference in common, or telling words in common: the same matter told at length and in short. */
function isOneMatter(item: ConferenceEvent, row: ConferenceEvent, names: Names): boolean {
  const source = row.source?.text.trim() ?? '';
  if (/\d/.test(source) && item.what.text.includes(source)) return true;
  const words = contentWords(item.what.text, names);
  return [...contentWords(`${row.what.text} ${row.outcome?.text ?? ''}`, names)].some((word) =>
    words.has(word),
  );
}
