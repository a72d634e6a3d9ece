import { agencyName } from '../domain/agency.ts';
import type { Finding } from '../domain/finding.ts';
import { eventKind } from '../language/event-kinds.ts';
import { counted, listed } from '../language/listed.ts';
import { grouped } from './grouped.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import type { Happening } from './pattern/happenings.ts';

const why =
  'Incidents seen one by one, agency by agency, hide what repeats; what each calls a single event is a pattern when they are laid together (learning from case reviews; failure modes F25 and F26, cross-agency checks X6 and X9 of the field notes).';

/** Kinds that weigh and are yet no harm to a child by themselves. */
const ordinary: ReadonlySet<string> = new Set([
  'suspension',
  'pregnancy',
  'household',
  'arrest',
  'emergency-care',
  'death',
  'referral-outcome',
]);
/** So many of a kind within so many days are a pattern: a convention of this app. */
const few = 3;
const days = 90;
/** So many days after a call-out an absence is laid beside it. */
const after = 2;
/** So many words of a pattern as a reader takes in. */
const most = 12;

/**
 * What repeats when all agencies are laid together: three of a kind in ninety days, missed appointments, absences after
 * call-outs; `firstNames` are what people are called, by their id.
 */
export function pattern(all: readonly Happening[], firstNames: ReadonlyMap<string, string>): Finding[] {
  return [...missed(all, firstNames), ...threeOfAKind(all), ...absencesAfterCallOuts(all)];
}

/** Missed appointments of one person, summed over the agencies that each count their own. */
function missed(all: readonly Happening[], names: ReadonlyMap<string, string>): Finding[] {
  const each = all.filter(({ kinds }) => kinds.has('missed-appointment'));
  const byWhom = Map.groupBy(
    each.flatMap((one) => one.whom.map((who) => ({ who, one }))),
    ({ who }) => who,
  );
  return [...byWhom].flatMap(([who, these]): Finding[] => {
    const found = these.map(({ one }) => one);
    const agencies = [...new Set(found.map(({ agency }) => agency))].sort();
    const count = found.reduce((sum, { times }) => sum + times, 0);
    if (agencies.length < 2 || count < few) return [];
    return [
      mergeFinding({
        kind: 'pattern',
        weight: 'should',
        domain: 'missed-appointment',
        ...(who.startsWith('child:') ? { child: who } : {}),
        message: `What do they come to together? ${listed(agencies.map(agencyName))} tell of ${counted(count, 'missed appointment', 'missed appointments')} of ${names.get(who) ?? 'one person'}, each of its own.`,
        why,
        evidence: distinct(found.slice(0, most).map(({ evidence }) => evidence)),
        suggestions: [ask],
      }),
    ];
  });
}

/** The most of one grave kind, told by two agencies at least, that fall within ninety days; one event told twice counts once. */
function threeOfAKind(all: readonly Happening[]): Finding[] {
  const told = all.flatMap((one) => [...one.kinds].filter(weighs).map((kind) => ({ kind, one })));
  return grouped(told, ({ kind }) => kind).flatMap(([kind, these]): Finding[] => {
    const run = densest(these.map(({ one }) => one));
    const agencies = [...new Set(run.map(({ agency }) => agency))].sort();
    if (run.length < few || agencies.length < 2) return [];
    return [
      mergeFinding({
        kind: 'pattern',
        weight: eventKind(kind)?.gravity === 'must' ? 'should' : 'consider',
        domain: kind,
        message: `What repeats here? ${counted(run.length, 'event', 'events')} of ${eventKind(kind)?.name ?? kind} within ninety days, told by ${listed(agencies.map(agencyName))}.`,
        why,
        evidence: distinct(run.slice(0, most).map(({ evidence }) => evidence)),
        suggestions: [ask],
      }),
    ];
  });
}

const weighs = (kind: string): boolean =>
  !ordinary.has(kind) && (eventKind(kind)?.gravity ?? 'consider') !== 'consider';

/** Absences of a child within two days of a call-out to violence at home: twice, or more. */
function absencesAfterCallOuts(all: readonly Happening[]): Finding[] {
  const callOuts = all.filter(({ kinds, agency }) => agency === 'police' && kinds.has('domestic-abuse'));
  const absences = all.filter(
    ({ isAbsence, agency }) => isAbsence && (agency === 'school' || agency === 'early-years'),
  );
  const pairs = callOuts.flatMap((callOut) =>
    absences
      .filter(({ day }) => day >= callOut.day && day - callOut.day <= after)
      .slice(0, 1)
      .map((absence) => [callOut, absence] as const),
  );
  if (pairs.length < 2) return [];
  return [
    mergeFinding({
      kind: 'pattern',
      weight: 'should',
      domain: 'attendance',
      message: `What follows on the nights when police are called? ${counted(pairs.length, 'time', 'times')} a child was absent or late within two days.`,
      why,
      evidence: distinct(pairs.flat().map(({ evidence }) => evidence)),
      suggestions: [ask],
    }),
  ];
}

const ask = {
  kind: 'insert-question' as const,
  label: 'Ask what repeats',
  text: 'How often, since when, after what, and what has each agency done about it?',
};

/** The most happenings on different days that fall within ninety days. */
function densest(happenings: readonly Happening[]): Happening[] {
  const byDay = grouped(happenings, ({ event }) => event)
    .flatMap(([, same]) => same.slice(-1))
    .sort((a, b) => a.day - b.day);
  let best: Happening[] = [];
  let from = 0;
  for (const [to, one] of byDay.entries()) {
    while (one.day - (byDay[from]?.day ?? one.day) > days) from++;
    if (to - from >= best.length) best = byDay.slice(from, to + 1);
  }
  return best;
}
