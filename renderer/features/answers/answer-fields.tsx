import type { Answer } from '../../../shared/domain/answer.ts';
import type { AuthorQuestion } from '../../../shared/template/author-questions.ts';
import { useLeft } from '../../parts/use-left.ts';
import { t } from '../../texts/t.ts';
import { Options } from '../../ui/field.tsx';
import { LongField } from '../../ui/long-field.tsx';

const kinds = ['yes', 'no', 'not-known'] as const;

/** One question: why it is asked, the answer, and the words that belong to it. */
export function AnswerFields(props: {
  question: AuthorQuestion;
  given: Answer | null;
  writable: boolean;
  missing: string | null;
  onChange: (change: Partial<Answer>) => void;
}) {
  const { question, given, writable, missing, onChange } = props;
  const { left, said } = useLeft(false);
  return (
    <>
      <p className="form-note">
        {question.why} ({question.source})
      </p>
      <Options
        legend={t('answer.legend')}
        value={given?.answer ?? ''}
        choices={kinds.map((value) => ({ value, label: t(`answer.kind.${value}`) }))}
        onChoose={(value) => {
          const chosen = kinds.find((each) => each === value);
          if (writable && chosen) onChange({ answer: chosen });
        }}
      />
      {given ? (
        <LongField
          label={t('answer.words')}
          value={given.words}
          readOnly={!writable}
          wrong={said('words', missing)}
          onBlur={() => left('words')}
          onType={(words) => onChange({ words })}
        />
      ) : null}
    </>
  );
}
