import { agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import { type Evidence, cite } from '../domain/passage.ts';
import { agenciesIn } from '../language/agency-words.ts';
import { contentWords } from '../language/content-words.ts';
import { type ToldClaim, toldClaims } from '../language/told-claims.ts';
import { isNegative, topicsIn } from '../language/topics.ts';
import { dayOf } from './account.ts';
import { daysApart, daysOf } from './days.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { type People, peopleOf } from '../language/people.ts';
import { type Piece, commonBits, fold, piecesOf } from './piece.ts';
import { type Topic, topicOf } from './told-topic.ts';

const why =
  'Reviews find concerns that were never passed on because each agency believed another already knew (SCIE and NSPCC, learning from case reviews; domain notes F2 and X1).';

/** How many days around a claim's own days another agency's record may lie and still bear it out. */
const window = 14;

/** Claims that another agency knows, which that agency's own report and records do not bear out. */
export function unconfirmedTold(caseFile: CaseFile): Finding[] {
  const people = peopleOf(caseFile.conference);
  return caseFile.contributions.flatMap((contribution) => {
    const reference = dayOf(contribution, caseFile);
    return contribution.statements.flatMap((statement) =>
      toldClaims(statement.passage.text, contribution.agency).flatMap((claim) => {
        const topic = topicOf(claim, statement, people, reference);
        const evidence = cite(caseFile.texts, statement.passage, claim.sentence.start, claim.sentence.end);
        return claim.agencies.flatMap((agency) =>
          claimFinding(claim, agency, topic, evidence, contribution, caseFile, people),
        );
      }),
    );
  });
}

function claimFinding(
  claim: ToldClaim,
  agency: string,
  topic: Topic,
  evidence: Evidence,
  claimant: Contribution,
  caseFile: CaseFile,
  people: People,
): Finding[] {
  const other = caseFile.contributions.find((one) => one.agency === agency);
  if (!other && !caseFile.conference.invitations.some((one) => one.agency === agency)) return [];
  const pieces = other
    ? [...piecesOf(other, caseFile, people.names), ...logPieces(agency, caseFile, people)]
    : [];
  if (pieces.some((piece) => bearsOut(piece, topic, people))) return [];
  const contrary = pieces
    .map((piece) => ({ evidence: piece.evidence, bits: against(piece, topic, people) }))
    .filter((piece) => piece.bits > 0)
    .sort((a, b) => b.bits - a.bits || a.evidence.start - b.evidence.start);
  const [from, to] = [agencyName(claimant.agency), agencyName(agency)];
  return [
    mergeFinding({
      kind: 'unconfirmed-told',
      weight: contrary.length > 0 ? 'must' : 'should',
      agency: claimant.agency,
      domain: [...topic.fields].sort().join(', ') || 'not stated',
      message: other
        ? `Who told ${to}, when, and what did they answer? ${from} says that they know; their own report ${contrary.length > 0 ? 'reads otherwise' : 'does not mention it'}.`
        : `Who told ${to}, and when? ${from} says that they know, and they have sent no report.`,
      why,
      evidence: distinct([
        evidence,
        ...contrary.slice(0, 3).map((piece) => piece.evidence),
        ...notShared(claimant.agency, agency, topic, caseFile, people),
      ]),
      steps: [{ part: 'claim', weight: 1, why: claim.pattern.reason }],
      suggestions: [
        {
          kind: 'insert-question',
          label: 'Ask who was told',
          text: `Who in ${to} was told, on what day, by whom, and what was the reply?`,
        },
        { kind: 'record-not-known', label: 'Say that it is not known whether they were told' },
      ],
    }),
  ];
}

/** A statement of the other agency, not a denial, that shares the topic's content, or some of it within the window. */
function bearsOut(piece: Piece, topic: Topic, people: People): boolean {
  if (isNegative(piece.text)) return false;
  const bits = commonBits(topic.words, piece.words);
  const inTime = topic.days.some((day) => piece.days.some((other) => daysApart(day, other) <= window));
  const person = [...people.adults(piece.text)].some((one) => topic.adults.has(one));
  if (topic.days.some((day) => day.isSure) && piece.days.length > 0 && !inTime) return false;
  if (inTime && bits >= 1.3) return true;
  return bits >= 2.6 || (person && bits >= 1.6 && bits / Math.max(1, topic.words.size) >= 0.4);
}

/** How strongly a denial of the other agency speaks to the topic; 0 when it does not. */
function against(piece: Piece, topic: Topic, people: People): number {
  if (!isNegative(piece.text)) return 0;
  const bits = commonBits(topic.words, piece.words);
  const person = [...people.adults(piece.text)].some((one) => topic.adults.has(one));
  const fields = [...topicsIn(piece.text)].filter((field) => topic.fields.has(field)).length;
  const unheard =
    /\b(?:concerns?|information|contact|referral|record)\b[^.]{0,60}\b(?:notified|raised|received|shared|reported|refer|recorded|known)\b|\bnot aware\b/i;
  const isUnheard = unheard.test(piece.text);
  if (fields === 0 && !(isUnheard && bits > 0)) return 0;
  return isUnheard || person || bits >= 1.3 ? bits + fields + (person ? 1 : 0) + (isUnheard ? 1 : 0) : 0;
}

function logPieces(agency: string, caseFile: CaseFile, people: People): Piece[] {
  return caseFile.logs
    .filter((log) => log.agency === agency)
    .flatMap((log) => log.entries)
    .map((entry) => ({
      text: entry.text.text,
      folded: fold(entry.text.text),
      days: daysOf(entry.when),
      words: contentWords(entry.text.text, people.names),
      evidence: cite(caseFile.texts, entry.text),
    }));
}

/** Decisions of the claiming agency not to share, or not yet, with the agency that is said to know, on the same thing. */
function notShared(
  claimant: string,
  agency: string,
  topic: Topic,
  caseFile: CaseFile,
  people: People,
): Evidence[] {
  return [
    ...caseFile.logs.flatMap((log) => log.decisions),
    ...caseFile.contributions.flatMap((one) => one.disclosures),
  ]
    .filter(
      (decision) =>
        decision.agency === claimant &&
        (decision.decision === 'not-shared' || decision.decision === 'pending'),
    )
    .filter((decision) => agenciesIn(decision.recipient).some((mention) => mention.agency === agency))
    .filter((decision) => commonBits(topic.words, contentWords(decision.what, people.names)) > 0)
    .map((decision) => cite(caseFile.texts, decision.row))
    .slice(0, 2);
}
