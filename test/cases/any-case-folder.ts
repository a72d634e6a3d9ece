import * as fc from 'fast-check';
import { addDays } from '../../shared/language/calendar-days.ts';

/** A file of an invented case folder. */
type InventedFile = { name: string; bytes: Uint8Array };

type Happening = { agency: number; day: number; what: number; child: number; namesSchool: boolean };
type Claim = { agency: number; other: number; topic: number };
type Row = { day: number; what: number; child: number; said: boolean };

/** What a case folder is made from, so that the same case can be written again with one thing changed. */
export type Recipe = { agencies: number; happenings: Happening[]; claims: Claim[]; rows: Row[] };

const agencies = ['school', 'social-care', 'police', 'health-visitor', 'housing'] as const;
const called = ['School', 'Social care', 'The police', 'The health visitor', 'Housing'];
const children = ['Alder Example', 'Briar Example'];
const happenings = [
  'Argument between the adults, {child} upstairs',
  '{child} has a bruise to the left forearm, fell from a bicycle',
  '{child} seen in the street late at night without a coat',
  'Reported missing, {child} found at the park by a dog walker',
  'Home visit, nobody in, card left',
  '{child} came in hungry and was given breakfast',
  'Strategy discussion about {child}',
  'Mother smelt of alcohol at the gate',
  'Kicked a door, {child} suspended for one day',
  'Row at home, window broken, police told us',
];
const topics = ['the bruise', 'the window', 'the missing episode', 'this', 'the adult staying there'];
const said = ['he came in the night', 'do not tell anybody', 'my arm hurts'];

const anyHappening = fc.record({
  agency: fc.nat({ max: agencies.length - 1 }),
  day: fc.nat({ max: 24 }),
  what: fc.nat({ max: happenings.length - 1 }),
  child: fc.nat({ max: 1 }),
  namesSchool: fc.boolean(),
});

/** Any recipe: two to five agencies, their happenings in one month, claims about each other, a school's log. */
export const anyRecipe: fc.Arbitrary<Recipe> = fc.record({
  agencies: fc.integer({ min: 2, max: agencies.length }),
  happenings: fc.array(anyHappening, { minLength: 1, maxLength: 14 }),
  claims: fc.array(
    fc.record({
      agency: fc.nat({ max: agencies.length - 1 }),
      other: fc.nat({ max: agencies.length - 1 }),
      topic: fc.nat({ max: topics.length - 1 }),
    }),
    { maxLength: 4 },
  ),
  rows: fc.array(
    fc.record({
      day: fc.nat({ max: 24 }),
      what: fc.nat({ max: happenings.length - 1 }),
      child: fc.nat({ max: 1 }),
      said: fc.boolean(),
    }),
    { maxLength: 8 },
  ),
});

/** Happenings of one more agency. */
export const anyHappenings = fc.array(anyHappening, { maxLength: 8 });

const dayOf = (day: number): string => addDays('2026-03-01', day).split('-').toReversed().join('/');
const told = ({ what, child }: { what: number; child: number }): string =>
  (happenings[what] ?? '').replace('{child}', children[child] ?? '');
const file = (name: string, text: string): InventedFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Writes a recipe as a case folder. `school` is what the school is called, `further` the happenings of a charity that was asked too. */
export function caseFolder(
  recipe: Recipe,
  school = 'Marlfield Primary',
  further?: readonly Happening[],
): InventedFile[] {
  const present = agencies.slice(0, recipe.agencies);
  const rows = (mine: readonly Happening[]): string =>
    mine
      .map(
        (one) =>
          `| ${dayOf(one.day)} | ${told(one)}${one.namesSchool ? ` (told by ${school})` : ''} | Record |`,
      )
      .join('\n');
  const report = (title: string, mine: readonly Happening[], claims: readonly Claim[]): string =>
    [
      `# ${title}`,
      'Date of report: 10/04/2026',
      '## Worries',
      ...claims.map(({ other, topic }) => `${called[other]} are aware of ${topics[topic]}.`),
      'The children are seen by this service.',
      '## Chronology',
      `| Date | Event | Source |\n|---|---|---|\n${rows(mine)}`,
    ].join('\n\n');
  const log = recipe.rows.map(
    (row, at) =>
      `R-${at + 1},${dayOf(row.day)},${children[row.child]},Concern,"${told(row)}.${row.said ? ` Said '${said[at % said.length]}'.` : ''}",Noted`,
  );
  const conference = {
    case: 'Invented',
    conference_date: '2026-04-20',
    children: children.map((name, at) => ({
      id: `c${at + 1}`,
      name,
      dob: `201${5 + at}-01-01`,
      sex: at ? 'F' : 'M',
    })),
    household_and_family: [{ name: 'Mary Example', relationship: 'Mother', in_household: true }],
    invited_agencies: [
      ...present.map((agency) => ({
        agency,
        organisation: agency === 'school' ? school : `Wenshire ${agency}`,
        report: `${agency}.md`,
      })),
      { agency: 'voluntary', organisation: 'Kite Project', report: further ? 'voluntary.md' : null },
    ],
    records: log.length > 0 ? [{ agency: 'school', kind: 'concern-log', file: 'log.csv' }] : [],
  };
  return [
    file('conference.json', JSON.stringify(conference)),
    ...present.map((agency, at) =>
      file(
        `${agency}.md`,
        report(
          agency === 'school' ? school : `Wenshire ${agency}`,
          recipe.happenings.filter((one) => one.agency % present.length === at),
          recipe.claims.filter((one) => one.agency % present.length === at && one.other !== at),
        ),
      ),
    ),
    ...(further ? [file('voluntary.md', report('Kite Project', further, []))] : []),
    ...(log.length > 0
      ? [file('log.csv', ['Ref,Date,Pupil,Category,Details,Action', ...log].join('\n'))]
      : []),
  ];
}
