import type { Person } from '../../domain/person.ts';
import type { Block } from '../../domain/report.ts';
import { ageOn, dayInWords } from '../../language/when-in-words.ts';
import { fill } from '../fill.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { sideBySide } from '../side-by-side.ts';
import { childrenInWords, reporter } from '../who.ts';
import { birthBlocks } from './births.ts';
import { residence } from './residence.ts';

const inHousehold: Record<Person['inHousehold'], string> = {
  yes: 'Yes',
  no: 'No',
  disputed: 'Not agreed',
  unknown: 'Not known',
};

/**
 * The family and the household: what the conference's own record has, and beside it, in their own words, what agencies say of
 * who lives there and of dates and addresses. Nothing is resolved.
 */
export const household: Part = (matter) => {
  const { blocks, left } = residence(matter);
  return [
    childrenTable(matter),
    ...familyTable(matter),
    ...(matter.audience === 'family' ? [] : birthBlocks(matter)),
    ...blocks,
    ...(left.length > 0
      ? [
          {
            kind: 'heading' as const,
            level: 2 as const,
            text: `What else ${reporter(matter.audience).many} say of the family`,
          },
          ...sideBySide(matter, left),
        ]
      : []),
  ];
};

const born = (day: string | undefined, on: string): string => {
  const age = ageOn(day, on);
  return day ? `${dayInWords(day)}${age === null ? '' : ` (${age})`}` : 'Not recorded';
};

function childrenTable(matter: Matter): Block {
  const { conference } = matter.merged;
  return {
    kind: 'table',
    caption: fill('Children, as the {meeting} has them on record', matter),
    columns: [
      { title: 'Child', width: 0.2 },
      { title: 'Born (age)', width: 0.24 },
      { title: 'School or setting', width: 0.28 },
      { title: 'Address', width: 0.28 },
    ],
    rows: conference.children.map((child) => ({
      cells: [
        [own(child.name, 'strong')],
        [
          own(
            child.dob
              ? born(child.dob, conference.on)
              : child.expectedOn
                ? `Expected ${dayInWords(child.expectedOn)}`
                : 'Not recorded',
          ),
        ],
        [own([child.setting, child.year].filter(Boolean).join(', ') || 'Not recorded')],
        [own(child.address || 'Not recorded')],
      ],
    })),
  };
}

function familyTable(matter: Matter): Block[] {
  const { conference } = matter.merged;
  if (conference.family.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: fill('Family and others, as the {meeting} has them on record', matter),
      columns: [
        { title: 'Name', width: 0.2 },
        { title: 'Who they are', width: 0.24 },
        { title: 'Born (age)', width: 0.24 },
        { title: 'Lives in the home', width: 0.14 },
        { title: 'Parental responsibility', width: 0.18 },
      ],
      rows: conference.family.map((person) => ({
        cells: [
          [
            own(person.name, 'strong'),
            ...(person.aliases.length > 0 ? [own(`, also ${person.aliases.join(', ')}`, 'muted')] : []),
          ],
          [own(person.relationship)],
          [own(born(person.dob, conference.on))],
          [own(inHousehold[person.inHousehold], person.inHousehold === 'disputed' ? 'strong' : 'plain')],
          [
            own(
              person.parentalResponsibility.length > 0
                ? childrenInWords(person.parentalResponsibility, matter)
                : '–',
            ),
          ],
        ],
      })),
    },
  ];
}
