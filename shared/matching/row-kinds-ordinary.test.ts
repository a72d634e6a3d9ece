import { describe, expect, it } from 'vitest';
import { caseOf, logBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import { rowKinds } from './row-kinds.ts';

/** The kind of a row of a school's log by its words, or by its category and words; null for a routine one. */
function kindOf(text: string, category = ''): string | null {
  const caseFile = caseOf(logBy('school', [{ on: '2026-03-07', text, category }]));
  const kinds = rowKinds(
    caseFile.logs.flatMap(({ entries }) => entries),
    namesOf(caseFile),
  );
  return [...kinds.values()].map((kind) => kind?.id ?? null)[0] ?? null;
}

describe('one worry does not make a concern of', () => {
  it.each([
    'Upset by her achievement test',
    'Upset; a reward for her tidying',
    'Upset but praised for her tower',
    'Upset, then commended for tidying',
    'Upset about the merit she had not',
    'Upset over a certificate that tore',
    'Lunch money handed in at the till',
    'Upset that her uniform was itchy',
    'Upset to miss the trip to the farm',
    'Upset by a sanction for running inside',
    'Upset about a detention for chatting',
    'Upset about her homework in maths',
    'Upset before her solo in the hall',
    'Upset before the concert began',
    'Upset at the nativity rehearsal',
    'Upset during the carols in the hall',
    'Upset to be no star of the week',
    'Upset over a badge that came off',
    'Upset that the prize went to Mia',
    'Upset to be given no award today',
    'Upset; the rent account is in order',
    'Upset; the fee was paid by the council',
  ])('what a school writes of every child: %s', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it.each([
    'Upset, then loved the sand',
    'Upset, then enjoyed the sand',
    'Upset, then smiled at the sand',
    'Upset, then laughing at the sand',
    'Upset, then giggled at the sand',
    'Upset, then proud of her castle',
    'Upset; Mia was kind to her there',
    'Upset; Mia helped her with it',
    'Upset that it is not her birthday',
    'Upset over a card for her teacher',
    'Upset, then played nicely in the sand',
    'Upset, then a lovely hour of painting',
    'Upset at first, then settled well',
    'Upset at first, a good day after that',
  ])('a good day: %s', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it.each([
    'Upset; passed on to an external agency',
    'Upset, says the administrator',
    'Upset in the office over a plaster',
    'Upset; added to the conference report',
    'Upset over an invitation in her tray',
    'Upset after a conversation on the stairs',
    'Upset; put in the contact log',
    'Upset in her ELSA session today',
    'Upset; a letter went home about it',
    'Upset during a telephone call to her aunt',
    'Upset; the agency teacher wrote this',
    'Upset; her social worker came at ten',
  ])('office work: %s', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it.each([
    ['Upset at the end of story time', 'other'],
    ['Upset by a starling in the yard', 'other'],
    ['Upset by the tripwire in a tale', 'other'],
    ['Upset, unloved by all, she says', 'other'],
    ['Upset by words of the officer', 'other'],
  ])('but does of: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('a category decides', () => {
  it.each([
    'Positive',
    'Achievement',
    'Attendance',
    'Lates',
    'Absences',
    'Rewards and sanctions',
    'Rent account',
    'Admin',
    'Contact log',
    'External agency',
    'Telephone call',
  ])('that a worry is routine: %s', (category) => {
    expect(kindOf('Upset and anxious over a puzzle', category)).toBeNull();
  });

  it.each(['Concern', 'Welfare', 'Behaviour', 'Observation', ''])('that it is not: %s', (category) => {
    expect(kindOf('Upset and anxious over a puzzle', category)).toBe('other');
  });
});
