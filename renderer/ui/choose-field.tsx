import { useId } from 'react';
import './text-field.css';

/** A labelled choice under its label, as wide as other fields of a form. */
export function ChooseField(props: {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  hint?: string;
  disabled?: boolean;
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="text-field choose-field">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        disabled={props.disabled}
        onChange={(event) => props.onChoose(event.target.value)}
        {...(props.hint ? { 'aria-describedby': `${id}-hint` } : {})}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {props.hint ? (
        <span className="text-field-hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      ) : null}
    </div>
  );
}
