import { Labelled } from './labelled.tsx';

/** A labelled choice under its label, as wide as other fields of a form. */
export function ChooseField(props: {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  hint?: string;
  disabled?: boolean;
  onChoose: (value: string) => void;
}) {
  return (
    <Labelled label={props.label} hint={props.hint} className="choose-field">
      {(said) => (
        <select
          {...said}
          value={props.value}
          disabled={props.disabled}
          onChange={(event) => props.onChoose(event.target.value)}
        >
          {props.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
