import type { ReactNode } from 'react';
import './import.css';
import { useWords } from './words.ts';

interface Props {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onCancel?: () => void;
}

/** Work under way, and the way to stop it. */
export function ProgressBar({ label, done, total, onCancel }: Props): ReactNode {
  const words = useWords();
  return (
    <div className="progress">
      <span role="status">{words.progress(label, done, total)}</span>
      <progress aria-label={label} value={done} max={Math.max(total, 1)} />
      {onCancel && (
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
    </div>
  );
}
