import { type ReactNode, useState } from 'react';
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

interface Props {
  readonly pages: readonly (Found | Unread)[];
  readonly onAdd: (decisions: readonly Decision[]) => void;
  readonly onCancel: () => void;
}

/** Rows of very many files take long to draw, and nobody reads them all. */
const LISTED = 60;

/** What was found in the files, before anything is kept: a report a file, headlines to look at. */
export function FoundPages({ pages, onAdd, onCancel }: Props): ReactNode {
  const words = useWords();
  const [edits, setEdits] = useState<ReadonlyMap<number, Partial<Decision>>>(new Map());
  const found = pages.filter((page) => page.kind === 'found');
  const wanted = found.filter((page) => page.duplicateOf === undefined);
  const decisions = wanted.map(({ key, newspaper, date }) => ({
    key,
    newspaper,
    ...(date ? { date } : {}),
    ...edits.get(key),
  }));
  const [all, setAll] = useState(false);
  // What could not be read first; of very many files the others only when asked for.
  const sorted = [...pages.filter((page) => page.kind === 'unread'), ...found];
  const listed = all ? sorted : sorted.slice(0, LISTED);
  const edit = (keys: readonly number[], change: Partial<Decision>): void =>
    setEdits((before) => {
      const after = new Map(before);
      for (const key of keys) after.set(key, { ...after.get(key), ...change });
      return after;
    });

  return (
    <form
      className="found-pages"
      aria-label={words.preview}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(decisions);
      }}
    >
      <p role="status">
        {words.foundSummary(
          wanted.length,
          found.length - wanted.length,
          pages.length - found.length,
        )}
      </p>
      {wanted.length > 1 && (
        <label className="for-all">
          <span>{words.paperForAll}</span>
          <input
            className="field"
            lang="zh-Hans"
            onChange={(event) =>
              edit(
                wanted.map(({ key }) => key),
                { newspaper: event.target.value },
              )
            }
          />
        </label>
      )}
      <ul className="found-list" aria-label={words.files}>
        {listed.map((page) =>
          page.kind === 'unread' ? (
            <li key={page.file} className="unread">
              <b>{page.file}</b>
              <p>{page.error}</p>
            </li>
          ) : (
            <FoundPage
              key={page.key}
              page={page}
              decision={decisions.find(({ key }) => key === page.key)}
              onEdit={(change) => edit([page.key], change)}
            />
          ),
        )}
      </ul>
      {listed.length < pages.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {words.showAll(pages.length)}
        </button>
      )}
      <div className="row">
        <button type="submit" className="button primary" disabled={wanted.length === 0}>
          {words.addPages(wanted.length)}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface FoundPageProps {
  readonly page: Found;
  /** Absent for a page that is there already. */
  readonly decision: Decision | undefined;
  readonly onEdit: (change: Partial<Decision>) => void;
}

function FoundPage({ page, decision, onEdit }: FoundPageProps): ReactNode {
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
