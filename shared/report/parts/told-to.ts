import type { ConferenceEvent } from '../../domain/event.ts';
import type { Run } from '../../domain/report.ts';
import type { Told } from '../context.ts';
import type { Matter } from '../part.ts';
import { eventPlace } from '../place.ts';
import { own, sourceOf } from '../run.ts';

/** Whom an event's own column says was told, where the rest of the row does not say it already. */
export function toldTo(told: Told, event: ConferenceEvent, { merged: { texts } }: Matter): Run[] {
  const said = [event.what, event.source, event.outcome].map((passage) => passage?.text ?? '').join('\n');
  const start = Math.min(event.dated.text ? event.dated.start : event.what.start, event.what.start);
  // A row is one line of the (extracted) text.
  const whole = texts[event.what.file] ?? '';
  const lineEnd = whole.indexOf('\n', event.what.end);
  const text = whole.slice(start, lineEnd < 0 ? whole.length : lineEnd);
  const { agency, organisation, author, place } = sourceOf(told.contribution, eventPlace(told, event));
  return event.told.flatMap(({ whom }): Run[] => {
    const at = whom && !said.toLowerCase().includes(whom.toLowerCase()) ? text.indexOf(whom) : -1;
    if (at < 0) return [];
    const from = {
      agency,
      organisation,
      author,
      place,
      file: event.what.file,
      start: start + at,
      end: start + at + whom.length,
    };
    return [own('Told: ', 'muted'), { text: whom, from }];
  });
}
