import { Refusal } from '../base/refusal.ts';
import type { Conference } from '../domain/conference.ts';
import type { Deadline } from '../domain/deadline.ts';
import { KeyDate, kindOfConference } from '../domain/timing.ts';
import type { Calendar } from '../template/calendar.ts';
import type { DeadlineRule, Partnership } from '../template/partnership.ts';
import { reckon, ruleInWords } from './count.ts';
import { keyDateWords, knownDays, type KnownDays } from './key-dates.ts';
import type { Progress } from './progress.ts';
import { type Now, standingOf } from './standing.ts';

/** What the deadlines of a conference follow from. */
export type Given = {
  conference: Conference;
  partnership: Partnership;
  calendar: Calendar;
  progress: Progress;
  now: Now;
};

/** Every deadline of a conference of this kind, the earliest first and those without a day last. */
export function deadlinesOf(given: Given): Deadline[] {
  const known = knownDays(given.conference);
  const kind = kindOfConference(given.conference.kind);
  return given.partnership.deadlines
    .filter(({ kinds }) => kinds.includes(kind))
    .map((rule) => deadlineOf(rule, known, given))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

/** A day from which rules of a profile count: what it is, where one looks for it, and the day as far as it is known. */
export type CountedFrom = { date: KeyDate; name: string; from: string; day: string | null; note: string };

/** The days from which the deadlines of this conference count, each once, in the order of the calendar of a case. */
export function datesOf({ conference, partnership }: Given): CountedFrom[] {
  const known = knownDays(conference);
  const kind = kindOfConference(conference.kind);
  const rules = partnership.deadlines.filter(({ kinds }) => kinds.includes(kind));
  const used = new Set(rules.flatMap(({ counts }) => counts.map(({ trigger }) => trigger)));
  return KeyDate.options
    .filter((date) => used.has(date))
    .map((date) => ({
      date,
      ...keyDateWords[date],
      day: known[date]?.day ?? null,
      note: known[date]?.note ?? '',
    }));
}

const orderOf = ({ due }: Deadline): string => (due ? `${due.day} ${due.time ?? '24:00'}` : '9999');

function deadlineOf(rule: DeadlineRule, known: KnownDays, given: Given): Deadline {
  const { partnership, calendar, progress, now, conference } = given;
  const doneOn = conference.timing?.doneOn[rule.id] ?? null;
  const common = {
    id: rule.id,
    name: rule.name,
    who: rule.who,
    rule: ruleInWords(rule),
    onlyIf: rule.onlyIf ?? null,
    byHand: rule.shownBy === 'hand',
    doneOn,
    sources: rule.sources.flatMap((source) => partnership.sources[source] ?? []),
  };
  const papers = papersSay(rule, conference);
  const missingDate = rule.counts.find(({ trigger }) => !known[trigger])?.trigger;
  const missing = missingDate === undefined ? null : { date: missingDate, ...keyDateWords[missingDate] };
  const without = (explained: string): Deadline => ({
    ...common,
    dayZero: null,
    due: null,
    far: null,
    papersSay: papers,
    state: doneOn === null ? 'unknown' : 'done',
    stands: doneOn === null ? 'waiting for a day' : 'done',
    explained,
    missing,
  });
  try {
    const reckoned = reckon(rule, known, calendar);
    if (!reckoned)
      return without(
        missing
          ? `The day of the ${missing.name} is not known here. ${missing.from}`
          : 'No day is known from which this is counted.',
      );
    const { day, time, zero, count, explained } = reckoned;
    const due = { day, time };
    return {
      ...common,
      ...standingOf({ rule, due, now, known, calendar, progress, doneOn }),
      dayZero: { day: zero.day, what: keyDateWords[count.trigger].name, note: zero.note },
      due,
      papersSay: papers === day ? null : papers,
      explained,
      missing,
    };
  } catch (thrown) {
    if (thrown instanceof Refusal) return without(thrown.message);
    throw thrown;
  }
}

/** The day that the papers themselves name for what a rule is about; null where they name none. */
function papersSay({ shownBy }: DeadlineRule, { reportsDueOn, latestOn }: Conference): string | null {
  if (shownBy === 'reports') return reportsDueOn ?? null;
  return shownBy === 'conference' ? (latestOn ?? null) : null;
}
