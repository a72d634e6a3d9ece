import { authorQuestions } from '../../template/author-questions.ts';
import { defineStructureCheck, isWrittenHere, openForm } from '../structure.ts';

/** Questions that are put to every author and have no answer yet. */
export const questionsToEveryAuthor = defineStructureCheck({
  id: 'questions-to-every-author',
  weight: 'should',
  messages: {
    unanswered: 'What do you answer to what every author is asked? Open: {questions}',
  },
  cites:
    'What is left out for the parents’ sake, fear, threats to take a child away, returned referrals: nobody writes of these unless asked (SCIE and NSPCC, learning from case reviews: schools’ incomplete sharing; failure modes F4, F5, F7, F9 and F11).',
  run: (looked) => {
    if (!isWrittenHere(looked)) return [];
    const answered = new Set(looked.contribution.answers.map(({ question }) => question));
    const open = authorQuestions.filter(({ id }) => !answered.has(id));
    return open.length === 0
      ? []
      : [
          {
            message: 'unanswered',
            pointer: '/answers',
            evidence: [],
            gaps: { questions: open.map(({ words }) => words).join(' ') },
            suggestions: open.map(({ id, words }) => openForm(words, `answer:${id}`)),
          },
        ];
  },
});
