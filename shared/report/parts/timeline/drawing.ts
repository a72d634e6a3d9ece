import type { Drawing } from '../../../domain/drawing.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import { counted } from '../../../language/listed.ts';
import { dayInWords } from '../../../language/when-in-words.ts';
import { text } from './shapes.ts';
import { axis, keyDays } from './days.ts';
import { gapWords, laneShapes, stretches } from './lanes.ts';
import { links, spotShapes } from './marks.ts';
import { measures, type Places } from './measures.ts';
import { spotsOf } from './spots.ts';

/** More lanes than these do not fit on a page. */
const most = 26;

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

/** The timeline as a drawing for paper; none where there is too little, or too much for one page. */
export function timelineDrawing(timeline: Timeline): Drawing | null {
  const { from, to, lanes, events } = timeline;
  if (!from || !to || from === to || events.length === 0 || lanes.length > most) return null;
  const { width, names, head, lane, end } = measures;
  const scale = (width - names - end - 8) / (day(to) - day(from));
  const places: Places = {
    x: (iso) => names + 8 + (day(iso) - day(from)) * scale,
    y: (at) => head + at * lane + lane / 2,
  };
  const { x, y } = places;
  const bottom = head + lanes.length * lane;
  const height = bottom + 26;
  const spots = spotsOf(timeline, x);
  return {
    alt: `Drawing of the table that follows: ${counted(events.length, 'event', 'events')} with a day, told by ${counted(
      lanes.filter(({ dated }) => dated > 0).length,
      'agency',
      'agencies',
    )} between ${dayInWords(from)} and ${dayInWords(to)}, a lane for each agency.`,
    width,
    height,
    shapes: [
      ...axis(from, to, x, bottom),
      ...lanes.flatMap((one, at) => laneShapes(one, at, places)),
      ...keyDays(timeline, x, bottom),
      ...links(timeline, spots, y),
      ...gapWords(timeline, places),
      ...stretches(timeline, places),
      ...spots.flatMap((spot) => spotShapes(spot, timeline, y)),
      ...legend.map((words, at) => text([0, bottom + 5 + at * 9.5], words, { size: 7 })),
    ],
  };
}

/** What the marks mean, at the foot of the drawing. */
const legend = [
  'Disc: one event. Square: as many as it says, too close to part. Diamond: told by several, perhaps one event. Bar: the day is not certain.',
  'Shaded: nothing for 90 days or more, while others tell of something. Letters: the key days, which the table names.',
];
