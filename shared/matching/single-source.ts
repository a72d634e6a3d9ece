import { agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import { type Finding, type Weight } from '../domain/finding.ts';
import { stretchesOf } from '../base/stretches.ts';
import { grouped } from './grouped.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { namesOf } from './names.ts';
import type { SameEvent } from './same-event.ts';
import type { Saying } from './saying.ts';
import { type Worded, elsewhereIn } from './single/known-elsewhere.ts';
import { type Matter, matters } from './single/matters.ts';
import { personsOfOne } from './single/persons.ts';
import { tellingOf } from './single/telling.ts';
import { counted } from '../language/listed.ts';

const why =
  'What only one agency knows is easily lost in a conference, and can change what the others have seen; it is to be confirmed and shared, not left out (learning from case reviews: agencies held parts of one picture).';

/** Sections that speak of the report, not of the family. */
const formal: ReadonlySet<string> = new Set(['sharing', 'signature', 'declarations', 'requests', 'actions']);
/** Labels at the head of a report. */
const label =
  /^(?:\*\*)?(?:author|completed|prepared|report|written|date|d\.?o\.?b|NHS|UPN|address|re|to|from|tel|name|officer|worker|key person|pupils?|child(?:ren)?|student)\b[^.]{0,30}:/i;
/** Words of there being nothing of the kind. */
const nothing =
  /\bnil\b|^no \w+ing\b|\b(?:no|not|none|nothing|never|nil|neither)\b[^.]{0,40}\b(?:concerns?|record|information|known|seen|worries|issues?|injur\w+|evidence|reported|disclos\w+|behaviour)\b|\bno (?:\w+ )?(?:complaints|arrests|convictions|injuries)\b/i;

const aboutSharing =
  /\b(?:(?:be|been|not|was|were) shared|shared with|to share|copied to|(?:are|is|have been) aware|read (?:to|with|by))\b/i;

/** So many further places a reader is led to in one report. */
const most = 24;

type Known = { matter: Matter; worded: Worded };

/** Facts that matter and stand in the reports of one agency only: one finding for each agency and kind of fact, with all its words. */
export function singleSource(
  caseFile: CaseFile,
  same: readonly SameEvent[],
  sayings: readonly Saying[],
): Finding[] {
  const names = namesOf(caseFile);
  const all = sayings
    .filter(({ isRecord, section, text }) => !isRecord && !formal.has(section) && !label.test(text))
    .map((saying): Worded => ({
      saying,
      words: names.words(saying.text),
      matters: new Set(matters.filter(({ match }) => match.test(saying.text)).map(({ id }) => id)),
    }));
  const isElsewhere = elsewhereIn(all);
  const told = toldTwice(same);
  const alone = all.filter((worded) => speaks(worded) && !told(worded.saying) && !isElsewhere(worded));
  const known = alone.flatMap((worded): Known[] => {
    const matter = matterOf(worded);
    return matter ? [{ matter, worded }] : [];
  });
  const rest = alone.filter((worded) => !matterOf(worded));
  const order = ([first]: readonly Known[]) => matters.findIndex((one) => one === first?.matter);
  return [
    ...grouped(known, ({ matter, worded }) => `${worded.saying.agency}\n${matter.id}`)
      .map(([, these]) => these)
      .sort((x, y) => order(x) - order(y) || strength(y) - strength(x))
      .flatMap(groupFinding),
    ...personsOfOne(sayings, caseFile.conference, names),
    ...grouped(rest, ({ saying }) => saying.agency).map(([agency, these]) => restFinding(agency, these)),
  ];
}

/** The gravest matter that a saying is of. */
const matterOf = (worded: Worded): Matter | undefined => matters.find(({ id }) => worded.matters.has(id));

/** Whether a saying tells of something, and not of its being shared or of there being nothing. */
function speaks(worded: Worded): boolean {
  const { text } = worded.saying;
  if (nothing.test(text) || aboutSharing.test(text.replace(/^[^:]{0,60}: /, ''))) return false;
  return matterOf(worded) ? worded.words.size > 0 : tellingOf(worded) > 0;
}

/** Sayings that stand within an account which another agency gives too. */
function toldTwice(same: readonly SameEvent[]): (saying: Saying) => boolean {
  const byFile = new Map<string, SameEvent['a']['evidence'][]>();
  for (const { a, b, twins } of same)
    for (const { evidence } of [a, b, ...twins])
      byFile.set(evidence.file, [...(byFile.get(evidence.file) ?? []), evidence]);
  const stretches = new Map([...byFile].map(([file, all]) => [file, stretchesOf(all)]));
  return ({ evidence, section, text }) =>
    (section === 'chronology' || /\b(?:injur|fractur|lacerat|cast\b)/i.test(text)) &&
    (stretches.get(evidence.file)?.meet(evidence.start, evidence.end) ?? false);
}

/** Of offences the police and those who supervise offenders know; what others say of them is what they have heard. */
const ofOffences: ReadonlySet<string> = new Set(['police', 'probation', 'youth-justice']);
const isHearsay = ({ id }: Matter, agency: string): boolean => id === 'offending' && !ofOffences.has(agency);

/** How much the most telling of some facts tells, and from what on a grave kind of fact must be confirmed. */
const strength = (known: readonly Known[]): number =>
  Math.max(...known.map(({ worded }) => tellingOf(worded)));
const grave = 2;

function groupFinding(known: readonly Known[]): Finding[] {
  const [first] = known;
  if (!first) return [];
  const { matter, worded } = first;
  const { agency } = worded.saying;
  return [
    mergeFinding({
      kind: 'single-source',
      // What is grave by its kind and told in a word only is asked about less loudly.
      weight: (matter.weight === 'must' && (strength(known) < grave || isHearsay(matter, agency))
        ? 'should'
        : matter.weight) satisfies Weight,
      agency,
      domain: matter.id,
      message: `Do the others know this? Only ${agencyName(agency)} tells of it: ${matter.name}.`,
      why,
      evidence: distinct(known.map((one) => one.worded.saying.evidence)),
      suggestions: [
        {
          kind: 'insert-question',
          label: 'Ask the others',
          text: 'Who else knows of this, since when, and what have they seen themselves?',
        },
      ],
    }),
  ];
}

/** What else only one agency tells, the most telling of it: one thing to consider for each agency. */
function restFinding(agency: string, rest: readonly Worded[]): Finding {
  const shown = rest
    .map((worded) => ({ worded, telling: tellingOf(worded) }))
    .sort((a, b) => b.telling - a.telling)
    .slice(0, most);
  return mergeFinding({
    kind: 'single-source',
    weight: 'consider',
    agency,
    domain: 'other',
    message: `Is any of this new to the others? Only ${agencyName(agency)} tells of it, in ${counted(shown.length, 'place', 'places')}.`,
    why,
    evidence: distinct(shown.map(({ worded }) => worded.saying.evidence)),
  });
}
