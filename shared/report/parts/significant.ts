import type { ChronologyRow } from '../../domain/merged.ts';
import type { Knowledge, SignificantEvent } from '../../domain/knowledge.ts';
import type { Block, Run } from '../../domain/report.ts';
import { sentences } from '../../language/sentences.ts';
import { whenInWords } from '../../language/when-in-words.ts';
import type { Told } from '../context.ts';
import { warning } from '../item.ts';
import type { Matter } from '../part.ts';
import { eventPlace } from '../place.ts';
import { own, quote, sourceOf } from '../run.ts';
import { agencyTables } from './columns.ts';
import { cellRuns } from './matrix.ts';

/** The most events that are printed; the program shows all. */
const most = 60;

/** The significant events down the side, the agencies across: who tells of each, and who is silent. */
export function eventMatrix({ columns, events }: Knowledge, matter: Matter): Block[] {
  if (events.length === 0) return [];
  const told = new Map(
    matter.told.flatMap((one) => one.events.map((event): [string, Told] => [event.id, one])),
  );
  const rows = new Map(matter.merged.chronology.map((row) => [row.id, row]));
  const printed = gravestFirst(events).slice(0, most);
  const kept = new Set(printed);
  const left = events.length - printed.length;
  return [
    { kind: 'heading', level: 2, text: 'Who tells of which event' },
    ...agencyTables(
      { caption: '', title: 'Event', first: 0.33 },
      columns,
      events
        .filter((event) => kept.has(event))
        .map((event) => ({ head: eventRuns(event, rows, told, matter), cells: event.cells.map(cellRuns) })),
    ),
    ...(left > 0
      ? [
          {
            kind: 'paragraph' as const,
            runs: [
              own(
                `${left === 1 ? 'One more event that one agency alone tells of is' : `${left} more events, of which fewer agencies tell, are`} shown by the program and not printed.`,
                'muted',
              ),
            ],
          },
        ]
      : []),
  ];
}

/** Events of which most agencies tell come first where not all can be printed, then later ones. */
const gravestFirst = (events: readonly SignificantEvent[]): SignificantEvent[] =>
  events.length <= most
    ? [...events]
    : events
        .map((event, at) => ({
          event,
          at,
          count: event.cells.filter(({ evidence }) => evidence.length > 0).length,
        }))
        .sort((a, b) => b.count - a.count || b.at - a.at)
        .map(({ event }) => event);

/** When it was, and the first sentence of the row that says most. */
function eventRuns(
  event: SignificantEvent,
  rows: ReadonlyMap<string, ChronologyRow>,
  told: ReadonlyMap<string, Told>,
  matter: Matter,
): Run[] {
  const fullest = event.rows
    .flatMap((id) => rows.get(id) ?? [])
    .reduce<ChronologyRow | undefined>(
      (best, row) => (best && best.what.text.length >= row.what.text.length ? best : row),
      undefined,
    );
  const by = fullest && told.get(fullest.id);
  const record = by?.events.find(({ id }) => id === fullest?.id);
  if (!fullest || !by || !record) return [own(whenInWords(event.when), 'strong')];
  const when = whenInWords(event.when);
  const first = sentences(record.what.text).find(({ text }) => text.split(/\s+/).length > 2);
  return [
    own(`${when.charAt(0).toUpperCase()}${when.slice(1)}: `, 'muted'),
    ...warning(matter, record.what),
    ...quote(sourceOf(by.contribution, eventPlace(by, record)), record.what, first?.start ?? 0, first?.end),
  ];
}
