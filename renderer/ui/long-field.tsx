import { useId, type ReactNode, type Ref, type TextareaHTMLAttributes } from 'react';
import { Wrong } from './wrong.tsx';
import './text-field.css';

type Own = {
  label: string;
  value: string;
  onType: (value: string) => void;
  hint?: ReactNode;
  /** What is wrong with what stands here, in one sentence; null while nothing is. */
  wrong?: string | null;
  fieldRef?: Ref<HTMLTextAreaElement>;
};
type Props = Own & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Own | 'onChange' | 'id'>;

/** A labelled field for a few sentences, which grows with them. */
export function LongField({ label, value, onType, hint, wrong, fieldRef, ...rest }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={fieldRef}
        className="long-field"
        rows={2}
        spellCheck={false}
        value={value}
        onChange={(event) => onType(event.target.value)}
        {...(wrong ? { 'aria-invalid': true } : {})}
        {...(described ? { 'aria-describedby': described } : {})}
        {...rest}
      />
      {hint ? (
        <span className="text-field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <Wrong id={`${id}-wrong`} sentence={wrong} />
    </div>
  );
}
