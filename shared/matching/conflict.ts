import { agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Finding } from '../domain/finding.ts';
import { listed } from '../language/listed.ts';
import { causeClashes } from './cause-clashes.ts';
import type { Clash } from './clash.ts';
import { differencesBetween } from './differences.ts';
import { excuseClashes } from './excuse.ts';
import { ageClashes } from './figures/ages.ts';
import { attendanceClashes } from './figures/conflicting-figures.ts';
import { countClashes } from './figures/counts.ts';
import { riskClashes } from './figures/risk-levels.ts';
import { weightClashes } from './figures/measures.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { type Names, namesOf } from './names.ts';
import { besideAssurances } from './aligned/beside-assurances.ts';
import { opposedClashes } from './aligned/opposed.ts';
import { answerClashes } from './answer-clashes.ts';
import { askedDateClashes } from './particulars/asked-dates.ts';
import { addressClashes } from './particulars/addresses.ts';
import { sideClashes } from './particulars/body-sides.ts';
import { onceOnlyClashes } from './particulars/once-only.ts';
import { dueDateClashes } from './particulars/due-dates.ts';
import { scoreClashes } from './particulars/scores.ts';
import { termClashes } from './particulars/terms-of-orders.ts';
import { presenceClashes } from './presence.ts';
import { staysAwayClashes } from './stays-away.ts';
import { whoHurtWhomClashes } from './who-hurt-whom.ts';
import { deniedThings } from './stances/denied-things.ts';
import { stanceClashes } from './stances/stance-clashes.ts';
import { wentOnClashes } from './went-on.ts';
import { birthDateClashes } from './particulars/birth-dates.ts';
import { onceEach } from './once-each.ts';
import type { Family } from './question.ts';
import type { SameEvent } from './same-event.ts';
import type { Saying } from './saying.ts';
import { tellingMost } from './telling-most.ts';
import { isNoticeOf } from './weigh-when.ts';
import { sexesOf } from './whom.ts';
import { whereaboutsClashes } from './where-children-were.ts';

const why =
  'Reviews find that agencies held accounts that could not all be true and that nobody laid them side by side; both stay, and the chair decides (learning from case reviews: parents tell different agencies different things).';

/** Things said by two agencies, or twice in one report, that can not all be so: one finding for each question, with all its evidence. */
export function conflict(
  caseFile: CaseFile,
  same: readonly SameEvent[],
  sayings: readonly Saying[],
): Finding[] {
  const names = namesOf(caseFile);
  const family = familyOf(caseFile, names);
  // How a child came by an injury first: of nothing else does an account that changes say as much.
  const clashes = [
    ...causeClashes(sayings, names),
    ...sideClashes(sayings),
    ...whoHurtWhomClashes(sayings, names),
    ...whereaboutsClashes(sayings),
    ...presenceClashes(sayings, family),
    ...staysAwayClashes(sayings, family),
    ...excuseClashes(sayings),
    ...answerClashes(sayings, family),
    ...attendanceClashes(sayings),
    ...weightClashes(sayings),
    ...countClashes(sayings, names),
    ...birthDateClashes(sayings, caseFile, names),
    ...addressClashes(sayings, names),
    ...dueDateClashes(sayings, caseFile.conference.on),
    ...onceOnlyClashes(sayings),
    ...askedDateClashes(sayings, names),
    ...ageClashes(sayings),
    ...riskClashes(sayings),
    ...scoreClashes(sayings),
    ...termClashes(sayings),
    ...wentOnClashes(sayings, names),
    ...opposedClashes(sayings, names),
  ];
  const found = [...sameEventConflicts(same), ...clashes.map((clash) => clashFinding(clash, names))];
  const loose = [...stanceClashes(sayings), ...deniedThings(sayings)].map((clash) =>
    clashFinding(clash, names),
  );
  const further = onceEach([...found, ...loose.filter(isFurther(found))]);
  const beside = besideAssurances(sayings, names).map((clash) => clashFinding(clash, names));
  return onceEach([...further, ...beside.filter(isFurther(further))]);
}

/** Tells of a finding whether it shows words that no one of the others shows together. */
function isFurther(others: readonly Finding[]): (finding: Finding) => boolean {
  const placeOf = ({ file, start }: Finding['evidence'][number]) => `${file} ${start}`;
  const shown = others.map(({ evidence }) => new Set(evidence.map(placeOf)));
  return ({ evidence }) => !shown.some((places) => evidence.every((one) => places.has(placeOf(one))));
}

function familyOf({ conference }: CaseFile, names: Family['names']): Family {
  const mother = conference.family.find(({ relationship }) =>
    /^(?!.*(?:grand|partner|step|brother|sister)).*\bmother\b/i.test(relationship),
  );
  return {
    names,
    sexes: sexesOf(conference),
    mother: mother?.id ?? null,
    children: conference.children.map(({ id }) => id),
    adults: conference.family.map(({ id }) => id),
  };
}

function clashFinding({ part, weight, ask, sides, beside = [] }: Clash, names: Names): Finding {
  const shown = sides.map(({ value, sayings }) => ({
    value,
    sayings: tellingMost(
      sayings,
      sides.flatMap((side) => (side.sayings === sayings ? [] : side.sayings)),
      names,
    ),
  }));
  const agencies = [...new Set(shown.flatMap(({ sayings }) => sayings.map(({ agency }) => agency)))].sort();
  const leads = shown.flatMap(({ sayings }) => sayings.slice(0, 1).map(({ evidence }) => evidence));
  const all = shown.flatMap(({ sayings }) => sayings.map(({ evidence }) => evidence));
  return mergeFinding({
    kind: 'conflict',
    weight,
    domain: part,
    message: `${ask} (${listed(agencies.map(agencyName))})`,
    why,
    differences: [{ part, values: shown.map(({ value }, at) => inWords(value, leads[at]?.quote ?? '')) }],
    evidence: distinct([...leads, ...all, ...beside]),
  });
}

/** A side's value where it stands in its words or is a day, else its words. */
const inWords = (value: string, quote: string): string =>
  isoDay.test(value) || (value.length > 3 && quote.toLowerCase().includes(value.toLowerCase()))
    ? value
    : quote;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** How many minutes apart two times of one event may be: nobody looks at the clock at once. */
const minutes = 45;

/** Two tellings of what looks like one event that differ in what can be only one: the day, the time, the side of the body, the cause. */
function sameEventConflicts(same: readonly SameEvent[]): Finding[] {
  return same.flatMap(({ a, b, twins, weighed }) => {
    const differences = differencesBetween(a, b).filter(
      ({ part }) =>
        (part !== 'date' || (weighed.daysApart > 0 && isSure(a) && isSure(b) && !isNoticeOf(a, b))) &&
        (part !== 'time' || clockApart(a, b) > minutes),
    );
    if (differences.length === 0) return [];
    const isGrave = differences.some(({ part }) => part === 'side');
    return [
      mergeFinding({
        kind: 'conflict',
        weight: isGrave ? 'must' : 'consider',
        domain: differences.map(({ part }) => part).join(', '),
        message: `Which account is right, if this is one event? ${listed([agencyName(a.agency), agencyName(b.agency)])} differ on ${listed(differences.map(({ part, values }) => `${part} (${values.join('; ')})`))}.`,
        why,
        differences,
        evidence: distinct([a.evidence, b.evidence, ...twins.map(({ evidence }) => evidence)]),
      }),
    ];
  });
}

const isSure = ({ days }: SameEvent['a']): boolean => days[0]?.isSure ?? false;
const clockApart = ({ facts: a }: SameEvent['a'], { facts: b }: SameEvent['a']): number =>
  Math.abs((a.minutes ?? 0) - (b.minutes ?? 0));
