import { type Acknowledgement, acknowledgementKinds } from '../../domain/acknowledgement.ts';
import type { Run } from '../../domain/report.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { Told } from '../context.ts';
import type { Matter, Part } from '../part.ts';
import { joined, own } from '../run.ts';
import { organisationOf } from '../who.ts';

/** The findings that authors set aside, each with what it asked, the words it stands on, the reason, who gave it and when. */
export const setAside: Part = (matter) => {
  if (matter.audience !== 'chair') return [];
  const rows = matter.told.flatMap((told) =>
    told.contribution.acknowledgements.map((one) => ({ cells: cellsOf(told, one, matter) })),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Agency', width: 0.16 },
        { title: 'What was asked, and of which words', width: 0.42 },
        { title: 'Why it was set aside', width: 0.26 },
        { title: 'By whom, and when', width: 0.16 },
      ],
      rows,
    },
  ];
};

function cellsOf({ contribution }: Told, one: Acknowledgement, matter: Matter): Run[][] {
  const { asked, kind, reason, by, at } = one;
  const finding = matter.findings.find(
    ({ id, evidence }) => id === one.finding && evidence.every(({ file }) => file === contribution.file),
  );
  const question = asked?.question ?? finding?.message ?? '';
  const words = finding ? joined(finding.evidence.map((each) => matter.shown(each))) : [];
  const then = asked?.words ? [own(`“${asked.words}”`)] : [];
  return [
    [own(organisationOf(contribution), 'strong')],
    [
      own(question),
      ...(words.length + then.length > 0 ? [own(' '), ...(words.length > 0 ? words : then)] : []),
    ],
    [own(`${acknowledgementKinds[kind]}: `, 'strong'), own(reason)],
    [own([by, dayInWords(at.slice(0, 10))].filter(Boolean).join(', '))],
  ];
}
