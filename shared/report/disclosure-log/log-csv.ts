import { csvText } from '../../base/csv-text.ts';
import { agencyName } from '../../domain/agency.ts';
import { decidedWords, notAskedReasons } from '../../domain/decision-words.ts';
import type { RecordedDecision } from '../../domain/disclosure-decision.ts';
import type { InformationRequest } from '../../domain/information-request.ts';
import { type LogLine, whenWritten } from './log-lines.ts';

const headings = [
  'Kind',
  'Reference',
  'Day',
  'What',
  'About',
  'With or to whom',
  'Role',
  'Purpose or concern',
  'How',
  'Decision or reply',
  'Asked beforehand',
  'What came of asking, or why not asked',
  'Family told',
  'Whom and when, or why not',
  'Lawful basis',
  'Condition',
  'Advice taken',
  'Proportionality',
  'What sharing would cost the child',
  'Reason',
  'To be looked at again, or wanted by',
  'Taken back or changed',
  'By whom',
  'Stands in',
];

/** A disclosure log as CSV (see csvText), a decision or request a row; days are ISO. */
export const logCsv = (lines: readonly LogLine[]): string =>
  csvText(
    headings,
    lines.map((line) =>
      line.kind === 'decision'
        ? decisionCells(line.record, line.standsIn)
        : requestCells(line.record, line.standsIn),
    ),
  );

function decisionCells(one: RecordedDecision, standsIn: string): string[] {
  return [
    'Decision',
    one.reference,
    whenWritten(one.when),
    one.what,
    one.about ?? '',
    one.recipient,
    one.role ?? '',
    one.purpose ?? '',
    one.method ?? '',
    decidedWords[one.decision],
    one.consentAsked.replaceAll('-', ' '),
    one.notAskedBecause ? notAskedReasons[one.notAskedBecause] : one.consentOutcome,
    one.familyTold ?? '',
    one.familyToldWords ?? '',
    one.lawfulBasis ?? '',
    one.condition ?? '',
    one.adviceTaken ?? '',
    one.proportionality ?? '',
    one.detriment ?? '',
    one.reason,
    one.reviewOn ?? '',
    one.reversal ?? '',
    one.decidedBy,
    standsIn,
  ];
}

function requestCells(one: InformationRequest, standsIn: string): string[] {
  const to = [agencyName(one.to), one.toWhom].filter(Boolean).join(', ');
  const blank = Array.from({ length: 8 }, () => '');
  const reason = one.reply.kind === 'refused' ? one.reply.reason : '';
  const lead = ['Request', '', one.on, one.asked, one.about, to, '', one.concern, '', replyWords(one), ''];
  return [...lead, ...blank, reason, one.wantedBy ?? '', '', one.by, standsIn];
}

/** What came back to a request, in words. */
export function replyWords({ reply }: InformationRequest): string {
  if (reply.kind === 'awaited') return 'No reply yet';
  if (reply.kind === 'refused') return `Refused by ${reply.by} on ${reply.on}`;
  return `Answered by ${reply.by} on ${reply.on}: ${reply.words}`;
}
