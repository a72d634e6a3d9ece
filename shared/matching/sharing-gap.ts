import { agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { DisclosureDecision } from '../domain/disclosure-decision.ts';
import type { Finding } from '../domain/finding.ts';
import { type Evidence, type Passage, type Texts, cite } from '../domain/passage.ts';
import { sentences } from '../language/sentences.ts';
import { decisionGap } from './decision-gap.ts';
import { mergeFinding } from './merge-finding.ts';

const beforehand =
  'A family should not hear new information for the first time at conference; who saw the report, and when, is part of it (West Berkshire guidance to conferences).';
const golden =
  'Consent is not needed where a child is at risk, but whether it was asked, and if not why, is recorded each time (information sharing advice 2024, rules 2, 3 and 7).';

/** Where a report or a decision log leaves open whether the family was asked, told or shown, and why not. */
export function sharingGap(caseFile: CaseFile): Finding[] {
  const reports = caseFile.contributions.flatMap((contribution) => [
    ...notShown(contribution, caseFile.texts),
    ...consentWords(contribution, caseFile.texts),
  ]);
  const decisions = [
    ...caseFile.contributions.flatMap((one) => one.disclosures),
    ...caseFile.logs.flatMap((log) => log.decisions),
  ].flatMap((decision) => decisionFinding(decision, caseFile.texts));
  return onePerPlace([...reports, ...decisions]);
}

function notShown(contribution: Contribution, texts: Texts): Finding[] {
  const { sharing } = contribution;
  if (sharing.shared === 'yes') return [];
  const who = contribution.organisation || agencyName(contribution.agency);
  const evidence = sharing.words ? [cite(texts, sharing.words)] : [];
  const message = {
    'in-part': `Which parts of this report has the family not seen, and why? ${who} shared some of it.`,
    no: `When will the family see this report? ${who} says that it has not been shown to them.`,
    'not-recorded': `Has the family seen this report? ${who} does not say.`,
  }[sharing.shared];
  return [
    mergeFinding({
      kind: 'sharing-gap',
      weight: sharing.shared === 'in-part' ? 'consider' : 'should',
      agency: contribution.agency,
      message,
      why: beforehand,
      evidence,
      suggestions: [{ kind: 'open-form', label: 'Record who saw it and when' }],
    }),
  ];
}

const aboutConsent =
  /\b(?:consent(?:ed|s)?|permission|agree(?:d|s|ment)? (?:to|that|for) (?:\w+ ){0,4}(?:shar|disclos|information)|told about this report|aware of this report|seen (?:by|this)|read to|shared with (?:parents?|mum|mother|the family|tenant|client)|explained to (?:parents?|mum|mother|the family))\b/i;
const openQuestion: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:not (?:recorded|known|dated|stated|on file)|unknown|undated|date not known|unclear|cannot find|can't find|no record)\b/i,
    'Was consent asked, when, and with what answer? The record does not say.',
  ],
  [
    /\b(?:only|general progress|limited to|narrow|in part|verbal(?:ly)?)\b.{0,160}\bnot (?:been )?(?:asked|told|discussed)|\bnot (?:been )?asked (?:about|for)\b|\bwas not asked\b/i,
    'What was agreed, and on what ground does the rest go further? The consent is narrower than what is shared.',
  ],
  [
    /\b(?:not (?:asked|sought|obtained|requested|given)|n't (?:asked|sought|needed)|did not ask|without (?:asking|consent)|no consent|not yet|refused|declined|withdrawn)\b/i,
    'Why was consent not asked, and was the family told? The report gives no reason that would stand.',
  ],
];
const sound =
  /\b(?:(?:more|greater|increase\w*|at) risk|risk of (?:significant )?harm|significant harm|prejudic\w+|police (?:asked|advised|investigation)|could not be reached|unjustif\w+|delay|immediate safety|threshold|section 47|s\.? ?47)\b/i;

function consentWords(contribution: Contribution, texts: Texts): Finding[] {
  const passages = [
    ...contribution.statements.map((one) => one.passage),
    ...contribution.fields.map((one) => one.passage),
    ...contribution.unplaced.map((one) => one.passage),
  ];
  return passages.flatMap((passage) => consentIn(passage, contribution, texts));
}

function consentIn(passage: Passage, contribution: Contribution, texts: Texts): Finding[] {
  const all = sentences(passage.text);
  for (const [at, sentence] of all.entries()) {
    if (!aboutConsent.test(sentence.text)) continue;
    const next = all[at + 1];
    const both = next ? passage.text.slice(sentence.start, next.end) : sentence.text;
    const open = openQuestion.find(([match]) => match.test(both));
    if (
      !open ||
      sound.test(both) ||
      /\b(?:treatment|medical|trip|photograph|school trip|age of)\b/i.test(sentence.text)
    )
      continue;
    const end = open[0].test(sentence.text) ? sentence.end : (next?.end ?? sentence.end);
    return [
      mergeFinding({
        kind: 'sharing-gap',
        weight: 'should',
        agency: contribution.agency,
        message: open[1],
        why: golden,
        evidence: [cite(texts, passage, sentence.start, end)],
        suggestions: [{ kind: 'open-form', label: 'Record the decision to share' }],
      }),
    ];
  }
  return [];
}

function decisionFinding(decision: DisclosureDecision, texts: Texts): Finding[] {
  const gap = decisionGap(decision);
  if (!gap) return [];
  return [
    mergeFinding({
      kind: 'sharing-gap',
      weight: gap.weight,
      ...(decision.agency ? { agency: decision.agency } : {}),
      record: decision.reference,
      message: gap.question,
      why: golden,
      evidence: [cite(texts, decision.row)],
      suggestions: [{ kind: 'open-form', label: 'Complete the decision' }],
    }),
  ];
}

/** Two findings on overlapping words of one file ask the same twice; the first stays. */
function onePerPlace(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  const overlap = (a: Evidence, b: Evidence) => a.file === b.file && a.start < b.end && b.start < a.end;
  for (const finding of findings) {
    if (
      finding.evidence.length > 0 &&
      kept.some((other) => finding.evidence.every((a) => other.evidence.some((b) => overlap(a, b))))
    )
      continue;
    kept.push(finding);
  }
  return kept;
}
