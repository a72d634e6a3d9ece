import { useId } from 'react';
import { Icon } from './icon.tsx';
import './field.css';

type Choice = { value: string; label: string };

/** A labelled choice of one among few; `bare` where the choices say by themselves what they are of. */
export function Choose(props: {
  label: string;
  bare?: boolean;
  value: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
}) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id} className={props.bare ? 'sr-only' : ''}>
        {props.label}
      </label>
      <select
        id={id}
        title={props.label}
        value={props.value}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}

/** A box that narrows a list as one types; Escape empties it. */
export function FilterBox(props: { label: string; value: string; onType: (value: string) => void }) {
  return (
    <span className="filter-box">
      <Icon name="search" />
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        onChange={(event) => props.onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && props.value !== '') {
            event.stopPropagation();
            props.onType('');
          }
        }}
      />
    </span>
  );
}

/** A box to tick, with its words. */
export function Tick(props: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="tick">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.target.checked)} />
      {props.label}
    </label>
  );
}

/** One choice of few, all in sight; `describe` says what each means. */
export function Options(props: {
  legend: string;
  value: string;
  choices: readonly (Choice & { describe?: string })[];
  onChoose: (value: string) => void;
}) {
  const name = useId();
  return (
    <fieldset className="options">
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label, describe }) => (
        <label key={value} className="option">
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          <span>
            {label}
            {describe ? <span className="option-describe">{describe}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
