import { type ReactNode, useId } from 'react';
import './controls.css';

export interface Option<T extends string> {
  readonly value: T;
  /** The accessible name; it contains `short`. */
  readonly name: string;
  /** What is drawn, where room is scarce. */
  readonly short?: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few: a row of radio buttons drawn as segments. */
export function Choice<T extends string>(props: Props<T>): ReactNode {
  const { label, options, value, onChange } = props;
  const id = useId();
  return (
    <div className="choice" role="radiogroup" aria-labelledby={id}>
      <span className="choice-label" id={id}>
        {label}
      </span>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option.value} title={option.name}>
            <input
              type="radio"
              name={id}
              value={option.value}
              aria-label={option.name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span aria-hidden="true">{option.short ?? option.name}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
