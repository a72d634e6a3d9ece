import { agencyName } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import { type Evidence, type Passage, type Texts, cite } from '../domain/passage.ts';
import { agenciesIn } from '../language/agency-words.ts';
import { grouped } from './grouped.ts';
import { distinct, mergeFinding } from './merge-finding.ts';

const why =
  'Reviews of serious cases find that a conference decided without an agency that knew something; every agency that is invited reports in writing even if it can not come (Sussex procedures, information for a conference).';

/** Agencies that were invited and have sent nothing, then agencies whose part the reports describe but who were not asked. */
export function missingReport(caseFile: CaseFile): Finding[] {
  const sent = new Set<string>(caseFile.contributions.map((one) => one.agency));
  const missing = caseFile.conference.invitations
    .filter((one) => !sent.has(one.agency))
    .map((one) => {
      const failed = caseFile.failed.find((failure) => failure.agency === one.agency);
      const name = one.organisation || agencyName(one.agency);
      return mergeFinding({
        kind: 'missing-report',
        weight: 'must',
        agency: one.agency,
        message: failed
          ? `What did ${name} send? Its report could not be read, so nothing of it is in this picture.`
          : `What does ${name} know? It was invited and no report has come.`,
        why,
        evidence: invitationWords(caseFile.texts, one.agency),
        suggestions: [
          {
            kind: 'insert-question',
            label: 'Ask for the report',
            text: `Please send your report, or say in writing what you know and what you do not.`,
          },
        ],
      });
    });
  return [...missing, ...notInvited(caseFile)];
}

/** The words of the invitation in the file of the conference, where that file is among the texts. */
function invitationWords(texts: Texts, agency: string): Evidence[] {
  const match = new RegExp(`"agency"\\s*:\\s*"${agency}"`);
  return Object.keys(texts)
    .sort()
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const found = match.exec(texts[file] ?? '');
      return found ? [{ file, quote: found[0], start: found.index, end: found.index + found[0].length }] : [];
    })
    .slice(0, 1);
}

/** An involvement, not a mere name: something that the agency did, was asked or was to do. */
const involved =
  /\b(?:attended|attendance|referr\w+|seen (?:by|at)|appointments?|offered|meeting|held|open to|closed|support\w*|working with|discharg\w+|letters?|order|admitted|visit\w*|notified|clinic|review\w*)\b/i;

/** Services whose part is told by the hospital to which they bring people. */
const toldByOthers: ReadonlySet<string> = new Set(['ambulance']);

function notInvited(caseFile: CaseFile): Finding[] {
  const asked = new Set<string>(caseFile.conference.invitations.map((one) => one.agency));
  const told = caseFile.contributions.flatMap((contribution) =>
    partsOf(contribution)
      .filter(({ text }) => involved.test(text))
      .flatMap((passage) =>
        agenciesIn(passage.text)
          .filter(({ agency }) => agency !== contribution.agency)
          .map(({ agency }) => ({ agency, evidence: cite(caseFile.texts, passage) })),
      ),
  );
  return grouped(told, ({ agency }) => agency)
    .filter(([agency]) => !asked.has(agency) && !toldByOthers.has(agency))
    .map(([agency, these]) =>
      mergeFinding({
        kind: 'missing-report',
        weight: 'consider',
        agency,
        message: `Should ${agencyName(agency)} be asked? The reports describe its part, and it was not invited.`,
        why,
        evidence: distinct(these.map(({ evidence }) => evidence)).slice(0, 3),
      }),
    );
}

/** What a report says of its agency's part and of others': a dated item is a statement already. */
const partsOf = ({ statements, events }: Contribution): Passage[] => [
  ...statements.map(({ passage }) => passage),
  ...events.filter(({ form }) => form === 'table').map(({ what }) => what),
];
