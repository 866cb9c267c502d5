import type { ReactNode } from 'react';
import './controls.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A setting that is on or off at once, named by its label. */
export function Switch({ label, hint, on, onChange }: Props): ReactNode {
  return (
    <label className="switch">
      <span className="switch-label">
        {label}
        {hint && <small aria-hidden="true">{hint}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        {...(hint ? { 'aria-description': hint } : {})}
        aria-checked={on}
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
