import { useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';
import { Wrong } from './wrong.tsx';
import './text-field.css';

type Own = {
  label: string;
  value: string;
  onType: (value: string) => void;
  hint?: ReactNode;
  /** What is wrong with what stands here, in one sentence; null while nothing is. */
  wrong?: string | null;
  /** What stands in the same box behind the words. */
  after?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
};
type Props = Own & Omit<InputHTMLAttributes<HTMLInputElement>, keyof Own | 'onChange' | 'id'>;

/** A labelled line to type into, with a hint below it. Nothing typed is offered again or checked by the computer's own speller. */
export function TextField(props: Props) {
  const { label, value, onType, hint, wrong, after, inputRef, className = '', ...rest } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className={`text-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <span className="text-field-box">
        <input
          id={id}
          ref={inputRef}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onType(event.target.value)}
          {...(wrong ? { 'aria-invalid': true } : {})}
          {...(described ? { 'aria-describedby': described } : {})}
          {...rest}
        />
        {after}
      </span>
      {hint ? (
        <span className="text-field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <Wrong id={`${id}-wrong`} sentence={wrong} />
    </div>
  );
}
