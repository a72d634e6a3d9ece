import { agencyName } from '../../domain/agency.ts';
import type { Conference } from '../../domain/conference.ts';
import { decidedWords, notAskedReasons } from '../../domain/decision-words.ts';
import type { RecordedDecision } from '../../domain/disclosure-decision.ts';
import type { InformationRequest } from '../../domain/information-request.ts';
import { type Block, type Report, type Run, reportRecord } from '../../domain/report.ts';
import { counted } from '../../language/listed.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { replyWords } from './log-csv.ts';
import { type LogLine, whenWritten } from './log-lines.ts';

/**
 * Whose log it is, in which conference, how its pages are marked, who exported it when (ISO instant), and what is to be said of the law
 * that its decisions name, in sentences.
 */
export type LogCover = {
  agency: string;
  conference: Conference;
  marking: string;
  by: string;
  at: string;
  law: readonly string[];
};

const own = (text: string, style?: Run['style']): Run => (style ? { text, style } : { text });

/** Words in sentences, each part once, those left out that say nothing. */
const said = (...parts: (string | false | undefined)[]): Run[] => [
  own(
    parts.flatMap((part) => (part && part.trim() ? [`${part.trim().replace(/[.;,]$/, '')}.`] : [])).join(' '),
  ),
];

/** A disclosure log as a report that a governor or an inspector reads: every decision, then every request, in their order. */
export function logReport(
  lines: readonly LogLine[],
  { agency, conference, marking, by, at, law }: LogCover,
): Report {
  const decisions = lines.flatMap((line) => (line.kind === 'decision' ? [line] : []));
  const requests = lines.flatMap((line) => (line.kind === 'request' ? [line] : []));
  return reportRecord.make({
    title: 'Disclosure log',
    subtitle: `What ${agencyName(agency)} decided to share and not to share, and what it asked for`,
    marking,
    audience: 'professionals',
    on: at.slice(0, 10),
    author: by,
    demonstration: conference.demonstration,
    cover: [
      { label: 'Agency', value: agencyName(agency) },
      { label: 'Conference', value: `${conference.name}, ${dayInWords(conference.on)}` },
      {
        label: 'Holds',
        value: `${counted(decisions.length, 'decision')}, ${counted(requests.length, 'request')}`,
      },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'Decisions about sharing' },
      decisions.length === 0 ? none('No decision about sharing is recorded.') : decisionTable(decisions),
      { kind: 'heading', level: 1, text: 'Requests for information' },
      requests.length === 0 ? none('No request for information is recorded.') : requestTable(requests),
      ...lawBlocks(law),
    ],
  });
}

const lawBlocks = (law: readonly string[]): Block[] =>
  law.length === 0
    ? []
    : [
        { kind: 'heading', level: 1, text: 'Law that is named here' },
        { kind: 'list', items: law.map((words) => [own(words)]) },
      ];

const none = (text: string): Block => ({ kind: 'paragraph', runs: [own(text)] });

const day = (written: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(written) ? dayInWords(written) : written;

const decisionTable = (lines: readonly { record: RecordedDecision; standsIn: string }[]): Block => ({
  kind: 'table',
  caption: '',
  columns: [
    { title: 'When and by whom', width: 0.17 },
    { title: 'What, with whom, for what', width: 0.3 },
    { title: 'Decided, and why', width: 0.29 },
    { title: 'Asked and told', width: 0.24 },
  ],
  rows: lines.map(({ record: one, standsIn }) => ({
    cells: [
      said(day(whenWritten(one.when)), one.decidedBy, one.reference, `In: ${standsIn}`),
      said(
        one.what,
        one.about && `About ${one.about}`,
        `With ${one.recipient || 'nobody named'}${one.role ? `, ${one.role}` : ''}`,
        one.purpose && `For: ${one.purpose}`,
        one.method && `By ${one.method}`,
      ),
      [
        own(`${decidedWords[one.decision]}. `, 'strong'),
        ...said(
          one.reason ? `Reason: ${one.reason}` : one.decision === 'not-shared' && 'No reason is recorded',
          one.lawfulBasis && `Lawful basis: ${one.lawfulBasis}`,
          one.condition && `Condition: ${one.condition}`,
          one.proportionality && `Proportionality: ${one.proportionality}`,
          one.detriment && `What sharing would cost the child: ${one.detriment}`,
          one.adviceTaken && `Advice: ${one.adviceTaken}`,
          one.reviewOn && `To be looked at again on ${day(one.reviewOn)}`,
          one.reversal && `Taken back or changed: ${one.reversal}`,
        ),
      ],
      said(asked(one), one.familyTold && `Family told: ${one.familyTold}`, one.familyToldWords),
    ],
  })),
});

function asked({ consentAsked, consentOutcome, notAskedBecause }: RecordedDecision): string {
  if (consentAsked === 'yes')
    return `Asked beforehand: ${consentOutcome || 'what came of it is not recorded'}`;
  if (consentAsked === 'not-applicable') return 'Asking does not apply';
  if (consentAsked === 'not-recorded') return 'Whether anybody was asked is not recorded';
  const why = notAskedBecause ? notAskedReasons[notAskedBecause] : consentOutcome;
  return `Not asked beforehand: ${why || 'no reason is recorded'}`;
}

const requestTable = (lines: readonly { record: InformationRequest; standsIn: string }[]): Block => ({
  kind: 'table',
  caption: '',
  columns: [
    { title: 'When and by whom', width: 0.2 },
    { title: 'Of whom, and about whom', width: 0.22 },
    { title: 'The concern, and what was asked', width: 0.33 },
    { title: 'What came back', width: 0.25 },
  ],
  rows: lines.map(({ record: one, standsIn }) => ({
    cells: [
      said(day(one.on), one.by, `In: ${standsIn}`),
      said([agencyName(one.to), one.toWhom].filter(Boolean).join(', '), one.about && `About ${one.about}`),
      said(
        `The concern: ${one.concern}`,
        `Asked: ${one.asked}`,
        one.wantedBy ? `Wanted by ${day(one.wantedBy)}` : '',
      ),
      said(replyWords(one), one.reply.kind === 'refused' && `Reason: ${one.reply.reason}`),
    ],
  })),
});
