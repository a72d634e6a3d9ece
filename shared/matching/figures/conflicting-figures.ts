import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';
import { inRow, ratiosIn, statedIn } from './percentages.ts';

/** How many points a percentage may differ from its own ratio, and two agencies from each other. */
const rounding = 1.05;
const between = 2;

/** Figures of attendance that do not agree: with the count beside them, with the words about them, between agencies. */
export function attendanceClashes(sayings: readonly Saying[]): Clash[] {
  const about = sayings.filter(
    (saying) => /%|per ?cent/i.test(saying.text) && ofAttendance.test(contextOf(saying)),
  );
  return [
    ...about.flatMap((saying) => againstOwnCount(saying, about, sayings)),
    ...besideOwnCounts(sayings),
    ...betweenAgencies(sayings.filter((saying) => ofAttendance.test(contextOf(saying)))),
  ];
}

const ofAttendance = /attend|session|absen|register|(?:come|came|been) to (?:school|nursery)|in school/i;
const contextOf = ({ heading, columns = '', text }: Saying): string => `${heading} ${columns} ${text}`;

/** A percentage in one sentence and a count in another of the same report, of one child under one heading, that do not agree. */
function besideOwnCounts(sayings: readonly Saying[]): Clash[] {
  const of = sayings.filter(
    (saying) => !saying.isRecord && saying.children.size === 1 && ofAttendance.test(contextOf(saying)),
  );
  const counted = of.flatMap((saying) => {
    const [ratio, ...more] = ratiosIn(saying.text);
    return ratio && more.length + statedIn(saying.text).length === 0 ? [{ other: saying, ratio }] : [];
  });
  return of.flatMap((saying): Clash[] => {
    const [stated, ...more] = statedIn(saying.text);
    if (stated === undefined || more.length + ratiosIn(saying.text).length > 0) return [];
    const found = counted.find(
      ({ other, ratio }) =>
        other.evidence.file === saying.evidence.file &&
        other.heading === saying.heading &&
        [...saying.children].every((child) => other.children.has(child)) &&
        !areOfTwoPeriods(saying.text, other.text) &&
        Math.abs(ratio.percent - stated) > between,
    );
    if (!found) return [];
    const { other, ratio } = found;
    return [
      {
        part: 'attendance',
        weight: 'should',
        ask: `How much has the child attended? ${ratio.part} of ${ratio.whole} is ${ratio.percent.toFixed(1)}%, not ${stated}%.`,
        sides: [
          { value: `${stated}%`, sayings: [saying] },
          { value: ratio.words, sayings: [other] },
        ],
      },
    ];
  });
}

const past = /\b(?:last|previous|prior) (?:school |academic )?(?:year|term)/i;
const present = /\b(?:this|current) (?:school |academic )?(?:year|term)|\bto date\b/i;

/** "Last year's attendance" and "sessions attended this term" are of two periods. */
const areOfTwoPeriods = (a: string, b: string): boolean =>
  (past.test(a) && present.test(b)) || (present.test(a) && past.test(b));

/** A percentage that the count in the same sentence or row does not come to, with what the report concludes from it. */
function againstOwnCount(saying: Saying, about: readonly Saying[], all: readonly Saying[]): Clash[] {
  const [stated] = statedIn(saying.text);
  const [counted] = ratiosIn(saying.text);
  if (stated === undefined || !counted || statedIn(saying.text).length > 1) return [];
  if (Math.abs(stated - counted.percent) <= rounding) return [];
  const own = (other: Saying) =>
    other.agency === saying.agency && other !== saying && other.heading === saying.heading;
  const trend = all.filter(
    (other) =>
      own(other) && /\b(?:improv\w+|risen|rising|better|good|declin\w+|fallen|target)\b/i.test(other.text),
  );
  return [
    {
      part: 'attendance',
      weight: 'should',
      ask: `How much has the child attended? ${counted.part} of ${counted.whole} is ${counted.percent.toFixed(1)}%, not ${stated}%.`,
      sides: [
        { value: `${stated}%`, sayings: [saying] },
        { value: counted.words, sayings: [saying, ...trend, ...about.filter(own)] },
      ],
    },
  ];
}

/** The latest percentages of two agencies for the same child. */
function betweenAgencies(about: readonly Saying[]): Clash[] {
  const latest = new Map<string, Map<string, Saying>>();
  for (const saying of about) {
    if (shareIn(saying) === null || ofOther.test(saying.text) || saying.children.size !== 1) continue;
    const [child = ''] = saying.children;
    const byAgency = latest.get(child) ?? new Map<string, Saying>();
    const known = byAgency.get(saying.agency);
    if (!known || lastDay(saying) >= lastDay(known)) byAgency.set(saying.agency, saying);
    latest.set(child, byAgency);
  }
  return [...latest.values()].flatMap((byAgency): Clash[] => {
    const tellings = [...byAgency.values()].map((saying) => ({
      saying,
      percent: shareIn(saying) ?? 0,
    }));
    const percents = tellings.map(({ percent }) => percent);
    if (tellings.length < 2 || Math.max(...percents) - Math.min(...percents) <= between) return [];
    return [
      {
        part: 'attendance',
        weight: 'should',
        ask: 'How much has the child attended? The figures of two agencies differ.',
        sides: tellings.map(({ saying, percent }) => ({ value: `${percent}%`, sayings: [saying] })),
      },
    ];
  });
}

/** The one share of sessions that a saying gives: in per cent, by its count, or in the cells of its row. */
function shareIn({ text, columns }: Saying): number | null {
  const [stated, another] = statedIn(text);
  if (stated !== undefined) return another === undefined ? stated : null;
  const [ratio, second] = ratiosIn(text);
  if (ratio) return second ? null : Math.round(ratio.percent * 10) / 10;
  return columns ? (inRow(text)[0] ?? null) : null;
}

/** Of other things than lessons a share says nothing of attendance. */
const ofOther =
  /\b(?:appointments?|clinic|keywork|meetings?|group|visits?|contacts?|tests?|supervision|programme|course|doses?)\b/i;

const lastDay = ({ days }: Saying): number => Math.max(0, ...days.map(({ last }) => last));
