import { type AgencyId, agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import { type Evidence, type Passage, cite } from '../domain/passage.ts';
import { agenciesIn } from '../language/agency-words.ts';
import { type ToldClaim, toldClaims } from '../language/told-claims.ts';
import { dayOf } from './account.ts';
import { bearsOut, speaksAgainst } from './borne-out.ts';
import { daysOf } from './days.ts';
import { distinct, mergeFinding } from './merge-finding.ts';
import { type Names, namesOf } from './names.ts';
import { type Piece, commonBits, fold, piecesOf } from './piece.ts';
import { type StandsFor, standsForIn } from './stands-for.ts';
import { type Topic, topicOf } from './told-topic.ts';

const why =
  'Reviews find concerns that were never passed on because each agency believed another already knew (SCIE and NSPCC, learning from case reviews).';

/** What is laid beside each claim, read once for all of them. */
type Beside = { caseFile: CaseFile; names: Names; piecesBy: ReadonlyMap<string, readonly Piece[]> };

/** Claims that another agency knows, which that agency's own report and records do not bear out. */
export function unconfirmedTold(caseFile: CaseFile): Finding[] {
  const names = namesOf(caseFile);
  const standsFor = standsForIn(caseFile.conference);
  const piecesBy = new Map<string, Piece[]>();
  for (const contribution of caseFile.contributions) {
    const pieces = piecesBy.get(contribution.agency) ?? logPieces(contribution.agency, caseFile, names);
    piecesBy.set(contribution.agency, [...piecesOf(contribution, caseFile, names), ...pieces]);
  }
  return caseFile.contributions.flatMap((contribution) =>
    passagesOf(contribution).flatMap((passage) =>
      toldClaims(passage.text, contribution.agency).flatMap((claim) =>
        agenciesMeant(claim, passage, standsFor)
          // A school's "school" is itself, whatever other schools there are.
          .filter((meant) => !meant.includes(contribution.agency))
          .flatMap((meant) =>
            claimFinding({ claim, passage, meant, claimant: contribution }, { caseFile, names, piecesBy }),
          ),
      ),
    ),
  );
}

/** What an agency says in prose and in the rows of its chronology; a dated item is prose already. */
const passagesOf = ({ statements, events }: Contribution): Passage[] => [
  ...statements.map(({ passage }) => passage),
  ...events
    .filter(({ form }) => form === 'table')
    .flatMap(({ what, outcome }) => (outcome ? [what, outcome] : [what])),
];

/** "They know that she is a client here": all that the other has to tell is the name of the service. */
const ofOurselves =
  /\b(?:clients?|patients?|cases?|open|known|supported|involved|attend\w*|works?|seen)\b[^.]{0,30}\b(?:here|us|our (?:service|team|clinic))\b/i;

const namesAgency = ({ text }: Piece, { agency }: Contribution, { organisations }: Names): boolean =>
  organisations.some((one) => one.agency === agency && one.match.test(text));

/** "Health are aware" and "education know" mean whichever of these were asked to report. */
const general: readonly (readonly [RegExp, readonly AgencyId[]])[] = [
  [/\bhealth\b(?! visit)/i, ['health-visitor', 'gp', 'hospital']],
  [/\beducation\b/i, ['school']],
];

/** The agencies that a claim names, or those that it means by a word for several. */
function agenciesMeant(
  { agencies, start, end }: ToldClaim,
  { text }: Passage,
  standsFor: StandsFor,
): (readonly AgencyId[])[] {
  if (agencies.length > 0) return agencies.map(standsFor);
  const several = general.find(([words]) => words.test(text.slice(start, end)))?.[1];
  return several ? [several.flatMap(standsFor)] : [];
}

/** A claim and the agencies that it can mean: several where there are several schools. */
type Claim = { claim: ToldClaim; passage: Passage; meant: readonly AgencyId[]; claimant: Contribution };

function claimFinding({ claim, passage, meant, claimant }: Claim, beside: Beside): Finding[] {
  const { caseFile, names } = beside;
  const found = meant.flatMap((one) => beside.piecesBy.get(one) ?? []);
  const pieces = meant.some((one) => beside.piecesBy.has(one)) ? found : undefined;
  const agency = meant.find((one) => beside.piecesBy.has(one)) ?? meant[0] ?? '';
  if (!pieces && !caseFile.conference.invitations.some((one) => one.agency === agency)) return [];
  const topic = topicOf(claim, passage, names, dayOf(claimant, caseFile));
  const evidence = cite(caseFile.texts, passage, claim.sentence.start, claim.sentence.end);
  if (pieces?.some((piece) => bearsOut(piece, topic, names.people))) return [];
  if (ofOurselves.test(claim.sentence.text) && pieces?.some((piece) => namesAgency(piece, claimant, names)))
    return [];
  const contrary = (pieces ?? [])
    .map((piece) => ({ evidence: piece.evidence, bits: speaksAgainst(piece, topic, names.people) }))
    .filter((piece) => piece.bits > 0)
    .sort((a, b) => b.bits - a.bits || a.evidence.start - b.evidence.start);
  const [from, to] = [agencyName(claimant.agency), agencyName(agency)];
  return [
    mergeFinding({
      kind: 'unconfirmed-told',
      weight: contrary.length > 0 ? 'must' : 'should',
      agency: claimant.agency,
      domain: [...topic.fields].sort().join(', ') || 'not stated',
      message: pieces
        ? `Who told ${to}, when, and what did they answer? ${from} says that they know; their own report ${contrary.length > 0 ? 'reads otherwise' : 'does not mention it'}.`
        : `Who told ${to}, and when? ${from} says that they know, and they have sent no report.`,
      why,
      evidence: distinct([
        evidence,
        ...contrary.slice(0, 3).map((piece) => piece.evidence),
        ...notShared(claimant.agency, agency, topic, caseFile, names),
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

function logPieces(agency: string, caseFile: CaseFile, names: Names): Piece[] {
  return caseFile.logs
    .filter((log) => log.agency === agency)
    .flatMap((log) => log.entries)
    .map((entry) => ({
      text: entry.text.text,
      plain: names.plain(entry.text.text),
      folded: fold(entry.text.text),
      days: daysOf(entry.when),
      words: names.words(entry.text.text),
      evidence: cite(caseFile.texts, entry.text),
    }));
}

/** Decisions of the claiming agency not to share, or not yet, with the agency that is said to know, on the same thing. */
function notShared(
  claimant: string,
  agency: string,
  topic: Topic,
  caseFile: CaseFile,
  names: Names,
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
    .filter((decision) => commonBits(topic.words, names.words(decision.what)) > 0)
    .map((decision) => cite(caseFile.texts, decision.row))
    .slice(0, 2);
}
