import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { Labelled } from './labelled.tsx';

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
  return (
    <Labelled label={label} hint={hint} wrong={wrong} className={className}>
      {(said) => (
        <span className="text-field-box">
          <input
            {...said}
            ref={inputRef}
            type="text"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onType(event.target.value)}
            {...rest}
          />
          {after}
        </span>
      )}
    </Labelled>
  );
}
