import { agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Finding } from '../domain/finding.ts';
import { listed } from '../language/listed.ts';
import { causeClashes } from './cause-clashes.ts';
import type { Clash } from './clash.ts';
import { differencesBetween } from './differences.ts';
import { excuseClashes } from './excuse.ts';
import { attendanceClashes } from './figures/conflicting-figures.ts';
import { countClashes } from './figures/counts.ts';
import { weightClashes } from './figures/measures.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { namesOf } from './names.ts';
import { answerClashes } from './answer-clashes.ts';
import type { Family } from './question.ts';
import type { SameEvent } from './same-event.ts';
import type { Saying } from './saying.ts';
import { whereaboutsClashes } from './where-children-were.ts';

const why =
  'Reviews find that agencies held accounts that could not all be true and that nobody laid them side by side; both stay, and the chair decides (learning from case reviews: parents tell different agencies different things).';

/** Things said by two agencies, or twice in one report, that can not all be so: one finding for each question, with all its evidence. */
export function conflict(
  caseFile: CaseFile,
  same: readonly SameEvent[],
  sayings: readonly Saying[],
): Finding[] {
  const names = namesOf(caseFile.conference);
  const family = familyOf(caseFile, names);
  return [
    ...answerClashes(sayings, family),
    ...whereaboutsClashes(sayings),
    ...excuseClashes(sayings),
    ...causeClashes(sayings, names),
    ...attendanceClashes(sayings),
    ...weightClashes(sayings),
    ...countClashes(sayings, names),
  ]
    .map(clashFinding)
    .concat(sameEventConflicts(same));
}

function familyOf({ conference }: CaseFile, names: Family['names']): Family {
  const mother = conference.family.find(({ relationship }) =>
    /^(?!.*(?:grand|partner|step|brother|sister)).*\bmother\b/i.test(relationship),
  );
  return {
    names,
    mother: mother?.id ?? null,
    children: conference.children.map(({ id }) => id),
    adults: conference.family.map(({ id }) => id),
  };
}

/** So many words of one side as a reader takes in; reports before records. */
const most = 6;

function clashFinding({ part, weight, ask, sides }: Clash): Finding {
  const shown = sides.map(({ value, sayings }) => ({
    value,
    sayings: [...sayings].sort(byPlace).slice(0, most),
  }));
  const agencies = [...new Set(shown.flatMap(({ sayings }) => sayings.map(({ agency }) => agency)))].sort();
  return mergeFinding({
    kind: 'conflict',
    weight,
    domain: part,
    message: `${ask} (${listed(agencies.map(agencyName))})`,
    why,
    differences: [
      {
        part,
        values: shown.map(
          ({ value, sayings }) =>
            `${value}: ${listed([...new Set(sayings.map(({ agency }) => agencyName(agency)))].sort())}`,
        ),
      },
    ],
    evidence: distinct(shown.flatMap(({ sayings }) => sayings.map(({ evidence }) => evidence))),
  });
}

const byPlace = (a: Saying, b: Saying): number =>
  Number(a.isRecord) - Number(b.isRecord) ||
  (a.evidence.file < b.evidence.file
    ? -1
    : a.evidence.file > b.evidence.file
      ? 1
      : a.evidence.start - b.evidence.start);

/** Parts in which two tellings of one event can not both be right. */
const telling: ReadonlySet<string> = new Set(['side']);

/** Two tellings of what looks like one event that differ in the side of the body. */
function sameEventConflicts(same: readonly SameEvent[]): Finding[] {
  return same.flatMap(({ a, b, twins }) => {
    const differences = differencesBetween(a, b).filter(({ part }) => telling.has(part));
    if (differences.length === 0) return [];
    return [
      mergeFinding({
        kind: 'conflict',
        weight: 'must',
        domain: differences.map(({ part }) => part).join(', '),
        message: `Which account is right, if this is one event? ${listed([agencyName(a.agency), agencyName(b.agency)])} differ on ${listed(differences.map(({ part, values }) => `${part} (${values.join('; ')})`))}.`,
        why,
        differences,
        evidence: distinct([a.evidence, b.evidence, ...twins.map(({ evidence }) => evidence)]),
      }),
    ];
  });
}
