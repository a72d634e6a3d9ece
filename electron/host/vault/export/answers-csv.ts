import { csvText } from '../../../../shared/base/csv-text.ts';
import type { ReviewAnswer } from '../../../../shared/domain/review.ts';

/** What people answered to the checklist of a conference, an answer a row. */
export const answersCsv = (answers: readonly ReviewAnswer[]): string =>
  csvText(
    ['Item', 'Answer', 'In words', 'By', 'When'],
    answers.map(({ item, answer, words, by, at }) => [
      item.replaceAll('-', ' '),
      answer.replaceAll('-', ' '),
      words,
      by,
      at,
    ]),
  );
