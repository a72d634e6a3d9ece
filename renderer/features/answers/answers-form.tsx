import { useStore } from 'zustand';
import type { Answer } from '../../../shared/domain/answer.ts';
import { authorQuestions, type AuthorQuestion } from '../../../shared/template/author-questions.ts';
import { Entries } from '../../parts/entries.tsx';
import { FormPage } from '../../parts/form-page.tsx';
import { usePage, useVault } from '../../state/page.tsx';
import type { FormProps } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { AnswerFields } from './answer-fields.tsx';

/** The questions that are put to every author, each with why it is asked. */
export function AnswersForm({ desk, writable, entry }: FormProps) {
  const page = usePage();
  const draft = useStore(desk.store, (state) => state.draft);
  const actor = useVault((state) => state.status?.open?.actor ?? '');
  const put = (question: string, change: Partial<Answer>) =>
    desk.change(({ answers, author }) => {
      const known = answers.find((each) => each.question === question);
      const begun: Answer = { question, answer: 'not-known', words: '', by: actor || author, on: page.today };
      const next = { ...begun, ...known, ...change };
      return {
        answers: known ? answers.map((each) => (each === known ? next : each)) : [...answers, next],
      };
    });
  return (
    <FormPage title={t('form.title.answers')} lead={t('answer.lead')}>
      <Entries
        label={t('form.title.answers')}
        opened={entry}
        writable={writable}
        entries={authorQuestions.map((question) => {
          const given = draft.answers.find((each) => each.question === question.id) ?? null;
          return {
            id: question.id,
            name: question.words,
            note: given ? t(`answer.kind.${given.answer}`) : t('answer.open'),
            missing: missingIn(question, given),
            fields: (
              <AnswerFields
                question={question}
                given={given}
                writable={writable}
                missing={missingIn(question, given)}
                onChange={(change) => put(question.id, change)}
              />
            ),
          };
        })}
      />
    </FormPage>
  );
}

/** What an answer still lacks, in one sentence; null where there is none yet, or it is whole. */
const missingIn = ({ needsWords }: AuthorQuestion, given: Answer | null): string | null =>
  given && needsWords.includes(given.answer) && given.words.trim().length < 3
    ? t('answer.wordsMissing')
    : null;
