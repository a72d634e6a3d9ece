import { agencyName } from '../../domain/agency.ts';
import type { Answer } from '../../domain/answer.ts';
import type { Conference } from '../../domain/conference.ts';
import { decidedWords, notAskedReasons } from '../../domain/decision-words.ts';
import { DeclarationTopic, topicNames } from '../../domain/declaration-topic.ts';
import type { Declaration } from '../../domain/declaration.ts';
import type { RecordedDecision } from '../../domain/disclosure-decision.ts';
import type { InformationRequest } from '../../domain/information-request.ts';
import type { ServiceInvolvement } from '../../domain/service-involvement.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { authorQuestion } from '../../template/author-questions.ts';

/** A key in kebab case as words: `last-seen` becomes "Last seen". */
export const labelOf = (key: string): string => {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const sentence = (...parts: (string | false | null | undefined)[]): string =>
  parts
    .flatMap((part) => (part && part.trim() ? [part.trim().replace(/[.;,]$/, '')] : []))
    .map((part) => `${part}.`)
    .join(' ');

/** A declaration in words: the topic, that nothing is known, what was looked at and from when to when, by whom and when. */
export function declarationLine({ topic, lookedAt, from, to, by, on }: Declaration): string {
  const known = DeclarationTopic.safeParse(topic);
  const stretch = from && to ? `, ${dayInWords(from)} to ${dayInWords(to)}` : '';
  return `${known.success ? topicNames[known.data] : labelOf(topic)}: asked, and nothing known. ${sentence(
    `Looked at: ${lookedAt}${stretch}`,
    `${by}, ${dayInWords(on)}`,
  )}`;
}

const answers: Record<Answer['answer'], string> = { yes: 'Yes', no: 'No', 'not-known': 'Not known' };

/** An answer in words, after the question that it answers. */
export const answerLine = ({ question, answer, words }: Answer): string =>
  `${authorQuestion(question)?.words ?? `${labelOf(question)}:`} ${sentence(answers[answer], words)}`;

/** A service in words: who, which, for what, from when to when, and what its name may not be used for. */
export function serviceLine(
  { person, service, from, to, purpose, notToBeUsedFor }: ServiceInvolvement,
  conference: Conference,
): string {
  const who = [...conference.children, ...conference.family].find(({ id }) => id === person)?.name ?? '';
  const stretch = from
    ? `${dayInWords(from)} to ${to ? dayInWords(to) : 'now'}`
    : to
      ? `until ${dayInWords(to)}`
      : '';
  return `${who}: ${sentence(
    service,
    stretch,
    purpose && `For: ${purpose}`,
    notToBeUsedFor && `Not to be used for: ${notToBeUsedFor}`,
  )}`;
}

/** A request for information in words, with what came back. */
export function requestLine(request: InformationRequest): string {
  const { to, toWhom, about, concern, asked, by, on, wantedBy, reply } = request;
  return sentence(
    `${dayInWords(on)}, ${by} to ${agencyName(to)}${toWhom ? ` (${toWhom})` : ''}${about ? `, about ${about}` : ''}`,
    `The concern: ${concern}`,
    `Asked: ${asked}${wantedBy ? `, by ${dayInWords(wantedBy)}` : ''}`,
    reply.kind === 'awaited' && 'No reply yet',
    reply.kind === 'answered' && `Answered by ${reply.by}, ${dayInWords(reply.on)}: ${reply.words}`,
    reply.kind === 'refused' && `Refused by ${reply.by}, ${dayInWords(reply.on)}: ${reply.reason}`,
  );
}

/** A disclosure decision in words. */
export function decisionLine(decision: RecordedDecision): string {
  const { when, what, recipient, purpose, consentAsked, consentOutcome, notAskedBecause, reason } = decision;
  const day = when.kind === 'exact' ? dayInWords(when.on) : when.words;
  const asked =
    consentAsked === 'yes'
      ? `Asked beforehand: ${consentOutcome || 'yes'}`
      : consentAsked === 'no'
        ? `Not asked beforehand${notAskedBecause ? `: ${notAskedReasons[notAskedBecause]}` : ''}`
        : '';
  return sentence(
    `${day}: ${decidedWords[decision.decision]} with ${recipient}: ${what}`,
    purpose && `Purpose: ${purpose}`,
    asked,
    decision.familyTold === 'yes' && `Family told: ${decision.familyToldWords || 'yes'}`,
    decision.familyTold === 'no' && `Family not told: ${decision.familyToldWords ?? ''}`,
    reason && `Reason: ${reason}`,
    decision.reviewOn && `To be looked at again on ${dayInWords(decision.reviewOn)}`,
    decision.reversal && `Taken back or changed: ${decision.reversal}`,
    `Decided by ${decision.decidedBy}`,
  );
}
