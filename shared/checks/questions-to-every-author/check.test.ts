import type { Answer } from '../../domain/answer.ts';
import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { authorQuestions } from '../../template/author-questions.ts';
import { questionsToEveryAuthor } from './check.ts';

const all = (answer: Answer['answer']) => authorQuestions.map(({ id }) => [id, answer] as const);

holdsExamples(questionsToEveryAuthor, {
  bad: [
    { says: 'Hungry.', asks: 'unanswered' },
    { answers: [['left-out-for-parents', 'no']] },
    { says: {}, alone: true },
    {
      says: { development: 'Weight.' },
      agency: 'health-visitor',
      answers: [['anybody-afraid', 'yes', 'me']],
    },
    {
      answers: all('no').slice(0, -1),
    },
  ],
  good: [
    {
      answers: all('no'),
    },
    { says: 'Hungry.', received: true },
    {
      agency: 'gp',
      answers: all('not-known'),
    },
    { says: {}, received: true, alone: true },
    { says: { chronology: '3 May 2026: Call-out' }, agency: 'police', received: true },
  ],
  nearMiss: [
    {
      answers: all('yes'),
    },
    { says: { worries: 'Is anybody afraid? No.' }, received: true },
    { received: true, answers: [['anybody-afraid', 'no']] },
  ],
});
