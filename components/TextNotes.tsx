import type { ReactNode } from 'react';
import { Switch } from './Switch.tsx';
import './article-view.css';
import { useWords } from './words.ts';

/** Something in the text that was, or may be, another thing on the page. */
export interface TextNote {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

interface Props {
  /** From what the page has to what the reader sees. */
  readonly corrections: readonly TextNote[];
  /** From what stands there to what may have been meant. */
  readonly doubts: readonly TextNote[];
  readonly asPrinted: boolean;
  readonly onAsPrinted: (asPrinted: boolean) => void;
}

/** What was corrected in an article, what is doubtful, and the way to the page's own words. */
export function TextNotes({ corrections, doubts, asPrinted, onAsPrinted }: Props): ReactNode {
  const words = useWords();
  if (corrections.length === 0 && doubts.length === 0) return null;
  return (
    <details className="text-notes">
      <summary>{words.textNotes(corrections.length, doubts.length)}</summary>
      {corrections.length > 0 && (
        <>
          <Switch label={words.asPrinted} on={asPrinted} onChange={onAsPrinted} />
          <Notes label={words.corrections} notes={corrections} />
        </>
      )}
      {doubts.length > 0 && <Notes label={words.doubts} notes={doubts} />}
    </details>
  );
}

function Notes(props: { readonly label: string; readonly notes: readonly TextNote[] }): ReactNode {
  return (
    <>
      <h2>{props.label}</h2>
      <ul aria-label={props.label}>
        {props.notes.map(({ from, to, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the notes of an article keep their order
          <li key={index}>
            <span lang="zh-Hans">
              <del>{from}</del> → <ins>{to}</ins>
            </span>
            <small>{reason}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
