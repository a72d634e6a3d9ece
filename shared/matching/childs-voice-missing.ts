import { stretchesOf } from '../base/stretches.ts';
import { agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Child } from '../domain/child.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import type { Evidence } from '../domain/passage.ts';
import { ageOn } from '../language/when-in-words.ts';
import { listed } from '../language/listed.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import type { SameEvent } from './same-event.ts';
import type { Saying } from './saying.ts';

const why =
  'Reviews find that children were not seen and heard by themselves, and that what adults thought they would say stood in for their words (learning from case reviews: the child’s voice).';

/** Words of a child not having been asked, seen or able to say. */
const unheard =
  /\b(?:(?:not|neither|nor|never|no|nobody|\w+n['’]t|without|yet to)\b[^.]{0,50}\b(?:spok\w+|speak|talk(?:ed|ing)?|seen|see|met|meet|asked|heard|interviewed|alone|views?|voice|wishes|account|history|would say)|(?:views?|voice|wishes|feelings)\b[^.]{0,60}\b(?:not|n\/a|unavailable|unknown|none|nil)|(?:pre|non)-?verbal|too (?:young|small|little)|not (?:available|applicable|obtained|sought|known)|(?:was |were |is |are )?(?:asleep|upstairs|in bed|(?:all )?(?:at|in) school|not at home|not present)|did not (?:speak|say)|not one for talking|(?:not|no)\b[^.]{0,30}\b(?:information|knowledge|record)s?\b[^.]{0,20}\b(?:about|of|on) (?:the )?child\w*)\b/i;
const aboutChildren =
  /\b(?:child\w*|boys?|girls?|baby|kids|pupil|student|siblings?|young person|voice|views|wishes)\b/i;
/** Children in a sentence of its own about them, wherever it stands: on sharing a report too one may say that nobody asked them. */
const ofChildren = /\b(?:child(?:ren)?|boys?|girls?|kids|pupils?|siblings?)\b/i;
/** Words of an adult for how a child is, in place of the child's own. */
const gloss =
  /\b(?:happy|bubbly|chatty|cheerful|content(?:ed)?|settled|settles|smil(?:ey|ing|es)|sunny|lively|polite|delightful|lovely|confident|outgoing|sociable|shy|quiet|withdrawn|sullen|moody|resilient|thriv\w+|(?:is|seems?|appears?|presents?|comes across) (?:\w+ )?(?:as |well|fine|ok(?:ay)?|happy)|(?:is|he's|she's) (?:doing )?fine|enjoys?|loves?\b|likes?\b|wants?\b|would (?:like|want|say)|feels?\b|excited|does not (?:want|like))/i;
const throughParent =
  /\b(?:mum|mother|mam|dad|father|parents?|carer|nan|grandmother|m[rs]s? [A-Z]\w+)\b[^.]{0,30}\b(?:says?|said|reports?|reported|feels?|felt|told|thinks?|believes?|describes?|described)\b/i;

/** Children of whom a report gives no words of their own: nobody asked, an adult's gloss, or a parent's account. One finding a report. */
export function childVoiceMissing(
  caseFile: CaseFile,
  _: readonly SameEvent[],
  sayings: readonly Saying[],
): Finding[] {
  return caseFile.contributions.flatMap((contribution) =>
    voicesMissing(
      contribution,
      caseFile,
      sayings.filter(
        ({ agency, evidence }) => agency === contribution.agency && evidence.file === contribution.file,
      ),
    ),
  );
}

function voicesMissing(
  contribution: Contribution,
  caseFile: CaseFile,
  sayings: readonly Saying[],
): Finding[] {
  const asked = sayings.filter(({ section }) => section === 'childs-voice');
  const children = caseFile.conference.children.filter(
    (child) => canBeAsked(child, caseFile.conference.on) && speaksOf(sayings, child.id),
  );
  const missing = children.filter(
    ({ id }) => !isHeard(contribution, id, asked) && !sayings.some((one) => speaks(one, id)),
  );
  if (missing.length === 0) return [];
  const ids = new Set<string>(missing.map(({ id }) => id));
  const ofThem = (one: Saying) => [...one.children].some((child) => ids.has(child));
  const voices = stretchesOf(contribution.voices.map(({ words }) => words));
  const holdsVoice = ({ evidence }: Saying) => voices.meet(evidence.start, evidence.end);
  const glosses = asked.filter((one) => ofThem(one) && !holdsVoice(one));
  const admitted = sayings.filter(
    (one) =>
      (one.section !== 'sharing' || ofChildren.test(one.text)) &&
      !holdsVoice(one) &&
      ofThem(one) &&
      unheard.test(one.text) &&
      (isOfSome(one, caseFile) || aboutChildren.test(`${one.heading} ${one.text}`)),
  );
  const described = sayings.filter(
    (one) =>
      isAccount(one) &&
      !holdsVoice(one) &&
      ofThem(one) &&
      (isOfSome(one, caseFile) || together.test(one.text)) &&
      gloss.test(one.text),
  );
  const named = sayings.filter((one) => one.areChildrenNamed && ofThem(one) && !holdsVoice(one));
  const isThroughParent = glosses.some(({ text }) => throughParent.test(text));
  const words = [...glosses, ...admitted, ...described].map(({ evidence }) => evidence);
  const only = missing.length === 1 ? missing[0] : undefined;
  const who = listed(missing.map(({ name }) => name.split(/\s+/)[0] ?? name));
  const ask = `What ${only ? 'does' : 'do'} ${who}`;
  return [
    mergeFinding({
      kind: 'child-voice-missing',
      weight: asked.length > 0 || sees.has(contribution.agency) ? 'should' : 'consider',
      agency: contribution.agency,
      ...(only ? { child: only.id } : {}),
      message: isThroughParent
        ? `${ask} say? ${agencyName(contribution.agency)} gives it through a parent.`
        : `${ask} say, in words of ${only ? 'the child’s' : 'their'} own? ${agencyName(contribution.agency)} gives none.`,
      why,
      evidence: distinct(
        words.length > 0
          ? words.slice(0, most)
          : firstOf([...named, ...sayings.filter(isAccount), ...sayings]),
      ),
      suggestions: [
        {
          kind: 'insert-question',
          label: 'Ask for the child’s words',
          text: `What did ${who} say, to whom, when, and was anybody else there?`,
        },
        { kind: 'record-not-known', label: 'Say why the child was not asked' },
      ],
    }),
  ];
}

/** From two on a child has words of its own; of whom no birth is written is asked about. */
function canBeAsked({ dob, expectedOn }: Child, on: string): boolean {
  const age = ageOn(dob, on);
  return !expectedOn && (age === null || age >= 2);
}

/** How many places a reader is led to. */
const most = 8;

/** Not the head of a report with its labels, nor what it says of sharing. */
const isAccount = ({ section, heading }: Saying): boolean =>
  section !== 'sharing' && (section !== 'details' || heading !== '');

/** Whether a sentence is of some of the children and not of all: named, or gone on about. */
const isOfSome = ({ areChildrenNamed, children }: Saying, { conference }: CaseFile): boolean =>
  areChildrenNamed || children.size < conference.children.length;

/** Agencies whose people see the children themselves. */
const sees: ReadonlySet<string> = new Set([
  'school',
  'early-years',
  'social-care',
  'health-visitor',
  'school-nurse',
  'camhs',
  'hospital',
  'youth-justice',
  'voluntary',
]);

const firstOf = (sayings: readonly Saying[]): Evidence[] =>
  sayings.slice(0, 1).map(({ evidence }) => evidence);

const together =
  /\b(?:the|both|all|three|two|four|older two|younger two) (?:\w+ )?(?:children|kids|boys|girls|siblings)\b/i;

/** A report is about a child whom it names, or about all where it names none. */
function speaksOf(sayings: readonly Saying[], child: string): boolean {
  const own = sayings.filter(({ section }) => section !== 'sharing');
  // The head of a report says whom it is about, in words or by a label; a list of people does not.
  const details = own.filter(
    ({ section, text, areChildrenNamed }) =>
      section === 'details' && areChildrenNamed && text.split(' | ').length <= 2,
  );
  const named = own.filter(({ areChildrenNamed, text }) => areChildrenNamed || together.test(text));
  const about = [details, named].find(({ length }) => length > 0) ?? own;
  return about.some(({ children }) => children.has(child));
}

/** The child's own words stand in the section that asks for them, or anywhere where there is none. */
function isHeard({ voices }: Contribution, child: string, asked: readonly Saying[]): boolean {
  const own = voices.filter((voice) => voice.child === child || voice.child === null);
  if (asked.length === 0) return own.length > 0;
  const lasting = own.filter(({ words }) => words.text.split(/\s+/).length >= 4);
  const section = stretchesOf(asked.map(({ evidence }) => evidence));
  return lasting.length > 0 || own.some(({ words }) => section.hold(words.start, words.end));
}

/** "Callum: “I just want a door on my room.”" */
const speaks = ({ text, areChildrenNamed, children }: Saying, child: string): boolean =>
  areChildrenNamed &&
  children.size === 1 &&
  children.has(child) &&
  /^[^.:]{0,60}:\s?["“‘](?:[^"”\s]+\s){3,}/.test(text);
