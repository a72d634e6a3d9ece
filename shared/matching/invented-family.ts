import type { CaseFile } from '../domain/case-file.ts';
import { conferenceRecord } from '../domain/conference.ts';
import { stretch } from './days.ts';
import { namesOf } from './names.ts';
import type { Family, Question } from './question.ts';
import { sexesOf } from './whom.ts';
import { type Saying, spoken } from './saying.ts';

const conference = conferenceRecord.make({
  id: 'conference:test',
  name: 'Test',
  kind: 'Initial',
  on: '2026-06-01',
  localAuthority: 'Nowhere',
  chair: { name: 'A. Chair', role: 'Chair' },
  children: [
    { id: 'child:a', name: 'Ivo Marsh', dob: '2016-03-12' },
    { id: 'child:b', name: 'Nell Marsh', dob: '2020-11-05' },
  ],
  family: [
    { id: 'person:m', name: 'Petra Marsh', relationship: 'Mother' },
    { id: 'person:s', name: 'Joel Kerr', relationship: "Mother's partner" },
    { id: 'person:f', name: 'Dan Holt', relationship: 'Father' },
  ].map((one) => ({ ...one, inHousehold: 'unknown', parentalResponsibility: [], aliases: [] })),
} as Parameters<typeof conferenceRecord.make>[0]);
const names = namesOf({ conference, texts: {} });
/** The invented family as questions are read. */
export const family: Family = {
  names,
  sexes: sexesOf(conference),
  mother: 'person:m',
  children: ['child:a', 'child:b'],
  adults: ['person:m', 'person:s', 'person:f'],
};

/** An invented family and nothing said of it yet: two children, their mother, her partner, their father. */
export const invented: CaseFile = { conference, contributions: [], logs: [], texts: {}, failed: [] };

/** What an agency says of the invented family, on a day where one is given. */
export function says(agency: string, text: string, on?: string, heading = ''): Saying {
  const days = on ? [stretch(on, on, true)] : [];
  const evidence = { file: `${agency}.md`, quote: text, start: text.length * 7, end: text.length * 8 };
  return spoken(
    { text, evidence, days, under: days, before: '' },
    { agency, section: 'other', heading, children: ['child:a', 'child:b'], isRecord: false },
    names,
  );
}

/** What a saying answers to a question where the question is asked of it, each as whom it is about and the side taken: `child:a yes`. */
export const answersTo = (question: Question, saying: Saying): string[] =>
  question.speaksOf.test(saying.text)
    ? question.read(saying, family).map(({ about, side }) => `${about} ${side}`.trim())
    : [];

/** The side that words of the school take on a question; undefined where they take none. */
export const sideOf = (question: Question, text: string): string | undefined =>
  answersTo(question, says('school', text))[0]?.split(' ').at(-1);

/** Sentences that are written one beside the other, with a bar or a new line between. */
export const eachOf = (sentences: string): string[] =>
  sentences
    .split(/[|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
