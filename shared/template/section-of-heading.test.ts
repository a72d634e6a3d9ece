import { expect, test } from 'vitest';
import { sectionOf } from './section-of-heading.ts';

/** Headings as agencies write them, from forms of several areas and from letters. */
const headings: Readonly<Record<string, readonly string[]>> = {
  details: ['Report details', 'About this report', 'Who wrote this'],
  household: ['Household composition', 'Who lives at 4 Tanyard Row', 'Who is in the family', 'Genogram'],
  involvement: ['Our involvement', 'How we became involved', 'Why the child came to us', '2. Compliance'],
  'agency-figures': ['Attendance', 'Immunisations', 'Rent account'],
  development: [
    'Health and development',
    "Baby's needs",
    'Behaviour in school',
    'How well do we know the child?',
  ],
  'childs-voice': [
    'Wishes and feelings',
    'What does the child say?',
    'What the children say',
    'What life is like for the child',
    'Voice of the infant',
    'What Maya told us',
  ],
  parenting: ['Parenting capacity', "Mother's mental health", 'How the parents are managing'],
  'family-environment': ['Home conditions', 'The home', 'Family and environmental factors'],
  worries: ['What are we worried about?', 'Danger statement', 'Risks'],
  strengths: ['What is going well?', 'What protects the child', 'Strengths and protective factors'],
  analysis: [
    'What we think',
    'How I understand it',
    'What this means for the children',
    'Professional judgement',
  ],
  actions: ['What needs to happen?', 'What should happen next?', 'What we suggest', 'Our plan'],
  view: ['Recommendation', 'Professional opinion on threshold', 'Scaling question'],
  'family-response': ["Parents' comments on the report", 'What the mother says', 'What do the parents say?'],
  chronology: ['Chronology of significant events', 'Key dates', 'What happened when', 'Timeline'],
  sharing: [
    'Has this been seen by parents?',
    'Sharing this report',
    'Disclosure to the person on probation',
    'Consent and information sharing',
    "Parents' knowledge of this report",
  ],
  restricted: ['Restricted information', 'Not for disclosure to the family'],
  signature: ['Signed', 'Signature and date'],
  other: ['The weather', ''],
};

test.each(
  Object.entries(headings).flatMap(([section, all]) => all.map((heading) => [heading, section] as const)),
)('%s heads %s', (heading, section) => {
  expect(sectionOf(heading).section).toBe(section);
});
