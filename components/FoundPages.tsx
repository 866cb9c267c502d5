import { type ReactNode, useState } from 'react';
import './form.css';
import { type Decision, type Found, FoundPage, type Unread } from './FoundPage.tsx';
import './import.css';
import { useWords } from './words.ts';

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
