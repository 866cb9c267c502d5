import type { ReactNode } from 'react';

type Mark = readonly [start: number, end: number];

interface Props {
  readonly text: string;
  /** UTF-16 ranges, half-open, in order; overlapping or out-of-range ones do no harm. */
  readonly marks: readonly Mark[];
}

/** Text with stretches of it marked: 株洲<mark>三高四新</mark>战略. */
export function MarkedText({ text, marks }: Props): ReactNode {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    const start = Math.max(from, at);
    const end = Math.min(to, text.length);
    if (start >= end) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
