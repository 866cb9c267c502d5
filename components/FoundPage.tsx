import type { ReactNode } from 'react';
import './form.css';
import './import.css';
import { useWords } from './words.ts';

/** A page found in a file, as far as this view shows it. */
export interface Found {
  readonly kind: 'found';
  readonly key: number;
  readonly file: string;
  readonly newspaper: string;
  readonly date?: string;
  readonly headlines: readonly string[];
  readonly articles: number;
  readonly gaps: number;
  readonly doubts: readonly {
    readonly text: string;
    readonly suggestion: string;
    readonly reason: string;
  }[];
  readonly unread: readonly { readonly line: number; readonly reason: string }[];
  readonly duplicateOf?: string;
}

export interface Unread {
  readonly kind: 'unread';
  readonly file: string;
  readonly error: string;
}

/** What the reader decides of a page: whose it is, and when it appeared. */
export interface Decision {
  readonly key: number;
  readonly newspaper: string;
  readonly date?: string;
}

interface FoundPageProps {
  readonly page: Found;
  /** Absent for a page that is there already. */
  readonly decision: Decision | undefined;
  readonly onEdit: (change: Partial<Decision>) => void;
}

/** One page of a file: what it holds, whose it is, and what may be wrong with it. */
export function FoundPage({ page, decision, onEdit }: FoundPageProps): ReactNode {
  const words = useWords();
  return (
    <li>
      <b>{page.file}</b>
      {page.duplicateOf !== undefined && <p>{words.duplicateOf(page.duplicateOf)}</p>}
      {decision && (
        <div className="found-fields">
          <input
            className="field"
            aria-label={words.paperOf(page.file)}
            placeholder={words.paper}
            lang="zh-Hans"
            value={decision.newspaper}
            onChange={(event) => onEdit({ newspaper: event.target.value })}
          />
          <input
            className="field"
            type="date"
            aria-label={words.dateOf(page.file)}
            value={decision.date ?? ''}
            onChange={(event) => onEdit({ date: event.target.value })}
          />
        </div>
      )}
      <details>
        <summary>{words.pageReport(page.articles, page.gaps, page.doubts.length)}</summary>
        <ol lang="zh-Hans">
          {page.headlines.map((headline, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the headlines of a page keep their order
            <li key={index}>{headline}</li>
          ))}
        </ol>
        <Doubts page={page} />
      </details>
    </li>
  );
}

/** What may have been misread, and what could not be read at all. */
function Doubts({ page }: { readonly page: Found }): ReactNode {
  const words = useWords();
  return (
    <ul className="doubts">
      {page.doubts.map(({ text, suggestion, reason }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the doubts of a page keep their order
        <li key={index}>
          <span lang="zh-Hans">
            {text} → {suggestion}
          </span>{' '}
          <small>{reason}</small>
        </li>
      ))}
      {page.unread.map(({ line, reason }) => (
        <li key={line}>{words.unreadRow(line, reason)}</li>
      ))}
    </ul>
  );
}
