import { agencyName } from '../../domain/agency.ts';
import type { Contribution } from '../../domain/contribution.ts';
import type { Invitation } from '../../domain/invitation.ts';
import type { Block, Run } from '../../domain/report.ts';
import { span } from '../../domain/when.ts';
import { counted, listed } from '../../language/listed.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { organisationOf, reporter } from '../who.ts';

type Line = { invitation: Invitation | null; contribution: Contribution | null; hasFailed: boolean };

/** Who was invited and who reported: whether, when, how it came and whether the family has seen it. */
export const reports: Part = (matter) => {
  const lines = linesOf(matter);
  const isForFamily = matter.audience === 'family';
  const columns = isForFamily
    ? [
        { title: 'Service', width: 0.4 },
        { title: 'Who wrote for it', width: 0.33 },
        { title: 'Report', width: 0.27 },
      ]
    : [
        { title: 'Agency', width: 0.25 },
        { title: 'Who reports', width: 0.22 },
        { title: 'Report', width: 0.27 },
        { title: 'Seen by the family', width: 0.26 },
      ];
  const rows = lines.map((line) => ({
    cells: [
      agencyCell(line),
      writerCell(line),
      reportCell(line, matter),
      ...(isForFamily ? [] : [sharedCell(line.contribution)]),
    ],
  }));
  return [
    { kind: 'paragraph', runs: [own(summed(lines, matter))] },
    { kind: 'table', caption: '', columns, rows },
    ...invitedFamily(matter),
  ];
};

/** One line for each invitation, then one for each report that came without. */
function linesOf({ merged: { conference, contributions, failed } }: Matter): Line[] {
  const failures = new Set(failed.map(({ file }) => file));
  const byFile = new Map(contributions.map((one) => [one.file, one]));
  const asked = conference.invitations.map((invitation): Line => {
    const file = invitation.report ?? '';
    return { invitation, contribution: byFile.get(file) ?? null, hasFailed: failures.has(file) };
  });
  const named = new Set(conference.invitations.map(({ report }) => report));
  const unasked = contributions.filter(({ file }) => !named.has(file));
  return [
    ...asked,
    ...unasked.map((contribution): Line => ({ invitation: null, contribution, hasFailed: false })),
  ];
}

function agencyCell({ invitation, contribution }: Line): Run[] {
  const named = invitation ?? contribution;
  if (!named) return [];
  const kind = agencyName(named.agency);
  const name = organisationOf(named);
  return [
    own(name, 'strong'),
    ...(name === kind ? [] : [own(`, ${kind.toLowerCase()}`.replace(/\bgp\b/, 'GP'), 'muted')]),
  ];
}

function writerCell({ invitation, contribution }: Line): Run[] {
  const name = contribution?.author || invitation?.contributor || '';
  const role = contribution?.role || invitation?.role || '';
  return [own([name, role].filter(Boolean).join(', '))];
}

function reportCell({ invitation, contribution, hasFailed }: Line, { merged, audience }: Matter): Run[] {
  if (hasFailed) return [own('Could not be opened', 'strong'), own(', so nothing of it is here')];
  if (!contribution) return [own('None has come', 'strong')];
  const on = span(contribution.writtenOn)?.to;
  const due = dueOn(merged);
  const isLate = on !== undefined && due !== undefined && on > due;
  const stage = contribution.stage === 'signed' ? 'signed by its author' : 'not signed';
  return [
    own(on ? `Dated ${dayInWords(on)}` : 'Not dated'),
    ...(isLate ? [own(', after the day it was due', 'strong')] : []),
    ...(audience === 'family' ? [] : [own(`, ${stage}`, 'muted')]),
    ...(invitation ? [] : [own(', not on the list of those invited', 'strong')]),
  ];
}

const seen = { yes: 'Yes', 'in-part': 'In part', no: 'Not yet', 'not-recorded': 'It does not say' } as const;

function sharedCell(contribution: Contribution | null): Run[] {
  if (!contribution) return [own('–', 'muted')];
  const { shared, when } = contribution.sharing;
  const day = shared === 'yes' || shared === 'in-part' ? span(when)?.to : undefined;
  return [
    own(seen[shared], shared === 'yes' ? 'plain' : 'strong'),
    ...(day ? [own(`, on ${dayInWords(day)}`)] : []),
  ];
}

/** By when reports were due: as the papers of the conference say, else by the rule of the partnership. */
const dueOn = ({ conference, inForce }: Matter['merged']): string | undefined =>
  conference.reportsDueOn ?? inForce?.reportsDue?.day;

function summed(lines: readonly Line[], { merged, audience }: Matter): string {
  const came = lines.filter(({ contribution }) => contribution).length;
  const absent = lines.flatMap(({ invitation, contribution }) =>
    invitation && !contribution ? [organisationOf(invitation)] : [],
  );
  const day = dueOn(merged);
  const due = day ? ` Reports were due by ${dayInWords(day)}.` : '';
  const { one, many: all } = reporter(audience);
  const many = counted(lines.length, one, all);
  const missing = absent.length > 0 ? ` Nothing has come from ${listed(absent)}.` : '';
  return `${came === lines.length ? `All ${many}` : `${came} of ${many}`} sent a report.${missing}${due}`;
}

function invitedFamily({ merged: { conference } }: Matter): Block[] {
  if (conference.invitedFamily.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      runs: [own('Family invited: ', 'muted'), own(`${listed(conference.invitedFamily)}.`)],
    },
  ];
}
