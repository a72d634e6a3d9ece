import { useId, type ReactNode } from 'react';
import { Wrong } from './wrong.tsx';
import './text-field.css';

/** What a field carries so that its label, its hint and what is wrong with it are read out with it. */
export type SaidOfField = { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };

/** A field under its label, with a hint and one sentence on what is wrong below it. */
export function Labelled(props: {
  label: string;
  hint?: ReactNode;
  wrong?: string | null | undefined;
  className?: string;
  children: (said: SaidOfField) => ReactNode;
}) {
  const { label, hint, wrong, className = '', children } = props;
  const id = useId();
  const described = [hint ? `${id}-hint` : '', wrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div className={`text-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(wrong ? { 'aria-invalid': true } : {}),
        ...(described ? { 'aria-describedby': described } : {}),
      })}
      {hint ? (
        <span className="text-field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
      <Wrong id={`${id}-wrong`} sentence={wrong} />
    </div>
  );
}
