import { describe, expect, test } from 'vitest';
import { conferenceFrom } from '../conference-file.ts';
import { agencyMeant, agencyNamed, consentAskedOf, decisionOf } from './decisions.ts';
import { readLog } from './read-log.ts';

const { conference } = conferenceFrom(
  'conference.json',
  JSON.stringify({
    conference_date: '2026-06-23',
    children: [{ id: 'c1', name: 'Alder Example' }],
    invited_agencies: [
      { agency: 'school', organisation: 'Copley Grange Academy' },
      { agency: 'voluntary', organisation: 'The Barn Youth Project' },
      { agency: 'housing', organisation: 'The Barn Homes' },
    ],
  }),
);

test.each([
  ['Sent', 'shared'],
  ['Passed on to duty', 'shared'],
  ['Handed over at the meeting', 'shared'],
  ['Read to her', 'shared'],
  ['Held back', 'not-shared'],
  ['Kept in school', 'not-shared'],
  ['Not passed on', 'not-shared'],
  ['Withheld', 'not-shared'],
  ['Sent, chair only', 'shared-in-part'],
  ['Told a little', 'shared-in-part'],
  ['Deferred', 'pending'],
  ['Undecided', 'pending'],
  ['On hold', 'pending'],
  ['Not yet', 'pending'],
  ['', 'not-recorded'],
  ['?', 'not-recorded'],
])('“%s” is a decision: %s', (words, decision) => {
  expect(decisionOf(words)).toBe(decision);
});

test.each([
  ['Father told by phone, agreed', 'yes'],
  ['Care plan signed by mother covers this', 'yes'],
  ['Requested by the patient', 'yes'],
  ['Mother not told', 'no'],
  ['Not sought, live enquiry', 'no'],
  ['Not recorded', 'not-recorded'],
  ['Form posted', 'not-recorded'],
  ['', 'not-recorded'],
])('“%s” says of consent: %s', (words, asked) => {
  expect(consentAskedOf(words)).toBe(asked);
});

describe('who is meant', () => {
  test.each([
    ['Copley Grange (P. Omar)', 'school'],
    ['Copley Grange Academy, head', 'school'],
    ['The Barn', null],
    ['The Barn Youth Project (D. Lowe)', 'voluntary'],
    ['T. Whitlow', null],
    ['Health visitor', 'health-visitor'],
  ])('“%s” means %s', (words, agency) => {
    expect(agencyMeant(words, conference)).toBe(agency);
  });

  test('a column of agencies may name one that nobody knows', () => {
    expect(agencyNamed('riverside-trust', conference)).toBe('riverside-trust');
    expect(agencyNamed('', conference)).toBeNull();
  });
});

test('columns are told by what stands under them, whatever they are called', () => {
  const rows = [
    'No.,Decided,By,Concerning,Item,Meant for,Result,Consent / told,Grounds',
    'R1,03.02.26,Copley Grange (P. Omar),Alder,Attendance,Health visitor,Passed,"Father told 03.02.26, agreed",Early help',
    'R2,04.02.26,Copley Grange,Alder,Lifts home,Police,Withheld,No,Not certain',
    'R3,05.02.26,Copley Grange (P. Omar),Alder,A blade,Police,Deferred,,Next meeting',
    'R4,06.02.26,Copley Grange,Alder,A parcel,Police,Passed,Not asked,Risk of harm',
  ];
  const { log } = readLog('register.csv', rows.join('\n'), {
    agency: null,
    kind: 'disclosure-log',
    conference,
  });
  expect(log.decisions.map((one) => [one.agency, one.recipient, one.decision, one.consentAsked])).toEqual([
    ['school', 'Health visitor', 'shared', 'yes'],
    ['school', 'Police', 'not-shared', 'no'],
    ['school', 'Police', 'pending', 'not-recorded'],
    ['school', 'Police', 'shared', 'no'],
  ]);
  expect(log.decisions[0]?.when).toMatchObject({ on: '2026-02-03' });
  expect(log.decisions[0]?.consentOutcome).toBe('Father told 03.02.26, agreed');
});
