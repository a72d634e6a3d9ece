import type { Answer } from '../domain/answer.ts';

/**
 * A question that is put to every author, whatever their agency: its words, why it is asked, from which learning it comes, and
 * which answers say nothing without words of their own.
 */
export type AuthorQuestion = {
  id: string;
  words: string;
  why: string;
  source: string;
  needsWords: readonly Answer['answer'][];
};

const incomplete = 'SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing of information';

/** The questions to every author, in the order in which they are asked. */
export const authorQuestions: readonly AuthorQuestion[] = [
  {
    id: 'left-out-for-parents',
    words: 'Is anything left out or put more mildly because of how the parents may take it?',
    why: 'What is kept back to spare a relationship is missing where the child’s safety is decided; there is another way to hand it in.',
    source: `${incomplete} (failure mode F4)`,
    needsWords: ['yes'],
  },
  {
    id: 'anybody-afraid',
    words: 'Is anybody afraid of somebody in this family: the child, a relative, you or a colleague?',
    why: 'Fear of a parent decides what is written, and what a child can say; the chair can plan for it if it is known.',
    source: `${incomplete} (failure mode F5)`,
    needsWords: ['yes'],
  },
  {
    id: 'removal-threatened',
    words: 'Has anybody said that the child would be taken out of the school, the service or the area?',
    why: 'Families have ended contact when worries were named; those around the table can then keep sight of the child.',
    source: `${incomplete} (failure mode F5)`,
    needsWords: ['yes'],
  },
  {
    id: 'referrals-returned',
    words: 'Has a referral about this family come back without action?',
    why: 'Agencies stop referring when they expect to be sent away; which ones came back, and whether that was challenged, belongs to the picture.',
    source: `${incomplete} (failure mode F9)`,
    needsWords: ['yes'],
  },
  {
    id: 'others-worried',
    words: 'Has a relative, a neighbour or anybody else told you of a worry, or shown you pictures?',
    why: 'Relatives’ warnings and photographs were put aside before children died.',
    source:
      'National review into the murders of Arthur Labinjo-Hughes and Star Hobson, 2022 (failure mode F23)',
    needsWords: ['yes'],
  },
  {
    id: 'advice-taken',
    words:
      'Did you talk this report through with somebody whose task that is: a lead, a named nurse or doctor, a supervisor?',
    why: 'Those who feel unsure leave out what they are unsure of; advice is a protection for the child and for the author.',
    source: 'Trailblazers of information sharing and field notes (failure mode F11)',
    needsWords: ['yes', 'no'],
  },
  {
    id: 'second-reader',
    words:
      'Would you report the same if it were another school, surgery or team than your own, and has somebody read it with that in mind?',
    why: 'The good name of an organisation has kept worries out of reports.',
    source: `${incomplete} (failure mode F7)`,
    needsWords: ['no'],
  },
  {
    id: 'against-own-view',
    words: 'Is there anything that speaks against the view that you have come to?',
    why: 'Workers who have formed a view see what fits it; what would make it untrue keeps it honest.',
    source: 'Field notes, failure mode F10 (rule of optimism)',
    needsWords: ['yes'],
  },
];

/** A question by its id. */
export const authorQuestion = (id: string): AuthorQuestion | undefined =>
  authorQuestions.find((one) => one.id === id);
