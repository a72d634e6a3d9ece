import type { Block, Run } from '../../../domain/report.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import { counted, listed } from '../../../language/listed.ts';
import { dayInWords } from '../../../language/when-in-words.ts';
import { timelineOf } from '../../../pictures/timeline.ts';
import type { Part } from '../../part.ts';
import { own } from '../../run.ts';
import { seenIn } from '../../seen.ts';
import { type AgencyRow, agencyTables, inCell, noReport, whoIsWho } from '../columns.ts';
import { periodsOf } from '../periods.ts';
import { timelineDrawing } from './drawing.ts';

/** The timeline by agency: how much each tells of when, where it tells of nothing, and the days on the way to the conference. */
export const timelineByAgency: Part = (matter) => {
  const timeline = timelineOf(seenIn(matter));
  return timeline.events.length === 0 ? [] : [...overTime(timeline), ...gaps(timeline)];
};

/** Stretches of time down the side, the agencies across: how many events each tells of, with the key days where they fall. */
function overTime(timeline: Timeline): Block[] {
  const { lanes, undated } = timeline;
  const periods = periodsOf(timeline);
  const rows = periods.map(({ name, keyDays, counts }): AgencyRow => ({
    head: [own(name), ...(keyDays.length > 0 ? [own(` – ${listed(keyDays)}`, 'muted')] : [])],
    cells: counts.map((count, lane) => countRuns(count, lanes[lane]?.state !== 'reported')),
  }));
  const withoutDay: AgencyRow = {
    head: [own('Without a day')],
    cells: lanes.map((lane) => countRuns(lane.undated, lane.state !== 'reported')),
  };
  const drawing = timelineDrawing(timeline);
  return [
    ...(drawing ? [{ kind: 'drawing' as const, ...drawing }] : []),
    ...agencyTables(
      { caption: 'How many events each agency tells of, and the key days', title: 'When', first: 0.33 },
      lanes,
      undated.length > 0 ? [...rows, withoutDay] : rows,
    ),
    whoIsWho(lanes),
  ];
}

const countRuns = (count: number, isAbsent: boolean): Run[] =>
  isAbsent ? [noReport] : count === 0 ? [own('–', 'muted')] : [own(String(count))];

/** Where an agency tells of nothing for long while others do: questions, not faults. */
function gaps({ lanes }: Timeline): Block[] {
  const rows = lanes.flatMap((lane): { cells: Run[][] }[] =>
    lane.gaps.map(({ from, to, days, others }, at) => ({
      cells: [
        at === 0 ? [own(inCell(lane), 'strong')] : [],
        [own(`${dayInWords(from)} to ${dayInWords(to)}`)],
        [own(`${days} days`)],
        [own(counted(others, 'event', 'events'))],
      ],
    })),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Where an agency tells of nothing for long' },
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Agency', width: 0.3 },
        { title: 'Between', width: 0.38 },
        { title: 'For', width: 0.12 },
        { title: 'Others then tell of', width: 0.2 },
      ],
      rows,
    },
  ];
}
