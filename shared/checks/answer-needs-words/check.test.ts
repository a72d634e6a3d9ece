import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { answerNeedsWords } from './check.ts';

holdsExamples(answerNeedsWords, {
  bad: [
    { answers: [['anybody-afraid', 'yes']], asks: 'words' },
    { answers: [['left-out-for-parents', 'yes', ' ']] },
    { answers: [['advice-taken', 'yes']], agency: 'health-visitor' },
    { answers: [['advice-taken', 'no']], agency: 'gp' },
    { answers: [['referrals-returned', 'yes', '2']], alone: true },
  ],
  good: [
    { answers: [['anybody-afraid', 'yes', 'The class teacher, of Mr Stone, since 4 May']] },
    { answers: [['anybody-afraid', 'no']] },
    { says: 'Hungry.' },
    { answers: [['advice-taken', 'yes', 'Named nurse, 4 June']], agency: 'health-visitor' },
    { answers: [['referrals-returned', 'not-known']] },
  ],
  nearMiss: [
    { answers: [['anything-else', 'yes']] },
    { answers: [['second-reader', 'yes']] },
    { answers: [['anybody-afraid', 'yes', 'nan is']] },
  ],
});
