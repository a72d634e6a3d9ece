import { authorQuestion } from '../../template/author-questions.ts';
import type { Spotted } from '../define.ts';
import { defineStructureCheck, openForm } from '../structure.ts';

/** An answer to a question put to every author that says nothing without words. */
export const answerNeedsWords = defineStructureCheck({
  id: 'answer-needs-words',
  weight: 'should',
  messages: {
    words: 'What, when, and what was done? The answer alone says too little to: {question}',
  },
  cites:
    'A “yes” that nobody can follow up helps nobody (failure modes F4, F5, F9 and F11 of the field notes).',
  run: ({ contribution }) =>
    contribution.answers.flatMap(({ question, answer, words }, at): Spotted[] => {
      const asked = authorQuestion(question);
      return asked?.needsWords.includes(answer) && words.trim().length < 4
        ? [
            {
              message: 'words',
              pointer: `/answers/${at}/words`,
              evidence: [],
              gaps: { question: asked.words },
              suggestions: [openForm('Add words to the answer', `answer:${question}`)],
            },
          ]
        : [];
    }),
});
