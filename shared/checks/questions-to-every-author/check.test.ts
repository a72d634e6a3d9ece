import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { questionsToEveryAuthor } from './check.ts';

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
      answers: [
        'left-out-for-parents',
        'anybody-afraid',
        'removal-threatened',
        'referrals-returned',
        'others-worried',
        'advice-taken',
        'second-reader',
      ].map((id) => [id, 'no'] as const),
    },
  ],
  good: [
    {
      answers: [
        'left-out-for-parents',
        'anybody-afraid',
        'removal-threatened',
        'referrals-returned',
        'others-worried',
        'advice-taken',
        'second-reader',
        'against-own-view',
      ].map((id) => [id, 'no'] as const),
    },
    { says: 'Hungry.', received: true },
    {
      agency: 'gp',
      answers: [
        'left-out-for-parents',
        'anybody-afraid',
        'removal-threatened',
        'referrals-returned',
        'others-worried',
        'advice-taken',
        'second-reader',
        'against-own-view',
      ].map((id) => [id, 'not-known'] as const),
    },
    { says: {}, received: true, alone: true },
    { says: { chronology: '3 May 2026: Call-out' }, agency: 'police', received: true },
  ],
  nearMiss: [
    {
      answers: [
        'left-out-for-parents',
        'anybody-afraid',
        'removal-threatened',
        'referrals-returned',
        'others-worried',
        'advice-taken',
        'second-reader',
        'against-own-view',
      ].map((id) => [id, 'yes'] as const),
    },
    { says: { worries: 'Is anybody afraid? No.' }, received: true },
    { received: true, answers: [['anybody-afraid', 'no']] },
  ],
});
