import type { Block, Run } from '../../domain/report.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import { fill } from '../fill.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { sideBySide } from '../side-by-side.ts';

/** Why the conference is held: the reason as it was called, the days that led to it, and what agencies say of the reason. */
export const reason: Part = (matter) => {
  const { conference } = matter.merged;
  const days = [
    ['Strategy discussion', conference.strategyDiscussionOn],
    ['Enquiries under section 47 of the Children Act 1989 began', conference.enquiryStartedOn],
    [fill('Latest day on which the {meeting} can be held', matter), conference.latestOn],
  ].flatMap(([label = '', day]): Run[][] =>
    day ? [[own(`${label}: `, 'muted'), own(dayInWords(day))]] : [],
  );
  return [
    ...(conference.reason ? [{ kind: 'paragraph' as const, runs: [own(conference.reason)] }] : []),
    ...(days.length > 0 ? [{ kind: 'list' as const, items: days }] : []),
    ...said(matter),
  ];
};

function said(matter: Matter): Block[] {
  const items = matter.shelves.on('reason');
  return items.length > 0 ? sideBySide(matter, items) : [];
}
