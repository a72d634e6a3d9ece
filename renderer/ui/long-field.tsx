import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import { Labelled } from './labelled.tsx';

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
  return (
    <Labelled label={label} hint={hint} wrong={wrong}>
      {(said) => (
        <textarea
          {...said}
          ref={fieldRef}
          className="long-field"
          rows={2}
          spellCheck={false}
          value={value}
          onChange={(event) => onType(event.target.value)}
          {...rest}
        />
      )}
    </Labelled>
  );
}
