import { type ReactNode, useState } from 'react';
import './controls.css';

interface Props {
  readonly label: string;
  /** The accessible name, which says what it is about. */
  readonly name: string;
  /** What the second click says. */
  readonly sure: string;
  readonly disabled: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: the first click asks, the second does it. */
export function ConfirmButton({ label, name, sure, disabled, onConfirm }: Props): ReactNode {
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      className={asked ? 'button' : 'button quiet'}
      aria-label={asked ? sure : name}
      disabled={disabled}
      onBlur={() => setAsked(false)}
      onClick={() => {
        setAsked(!asked);
        if (asked) onConfirm();
      }}
    >
      {asked ? sure : label}
    </button>
  );
}
