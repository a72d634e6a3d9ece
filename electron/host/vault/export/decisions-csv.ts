import { agencyName } from '../../../../shared/domain/agency.ts';
import type { CaseFile } from '../../../../shared/domain/case-file.ts';
import { csvText } from '../../../../shared/base/csv-text.ts';

const headings = [
  'Reference',
  'When',
  'Agency',
  'What',
  'Recipient',
  'Decision',
  'Consent asked',
  'Outcome of asking',
  'Reason',
  'Decided by',
  'From file',
];

/** Every decision to share or not to share of a conference, a decision a row. */
export function decisionsCsv({ contributions, logs }: CaseFile): string {
  const decisions = [
    ...logs.flatMap((log) => log.decisions.map((decision) => [decision, log.agency] as const)),
    ...contributions.flatMap(({ disclosures, agency }) =>
      disclosures.map((decision) => [decision, agency] as const),
    ),
  ];
  return csvText(
    headings,
    decisions.map(([decision, agency]) => {
      const whose = decision.agency ?? agency;
      return [
        decision.reference,
        decision.when.kind === 'exact' ? decision.when.on : decision.when.words,
        whose ? agencyName(whose) : '',
        decision.what,
        decision.recipient,
        decision.decision.replaceAll('-', ' '),
        decision.consentAsked.replaceAll('-', ' '),
        decision.consentOutcome,
        decision.reason,
        decision.decidedBy,
        decision.row.file,
      ];
    }),
  );
}
