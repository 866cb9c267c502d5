import { type ReactNode, useState } from 'react';
import { ConfirmButton } from './ConfirmButton.tsx';
import { shownDate, span } from './dates.ts';
import './form.css';
import './import.css';
import { useWords } from './words.ts';

/** A page of the reader's own, as far as this view shows it. */
export interface ListedPage {
  readonly page: string;
  readonly newspaper: string;
  readonly date?: string;
  readonly articles: number;
}

interface Props {
  readonly pages: readonly ListedPage[];
  readonly busy: boolean;
  readonly onRename: (pages: readonly string[], newspaper: string) => void;
  readonly onDate: (page: string, date: string) => void;
  readonly onRemove: (pages: readonly string[]) => void;
}

/** The reader's own pages by paper: renamed, dated, removed one by one or together. */
export function OwnPapers({ pages, ...does }: Props): ReactNode {
  const words = useWords();
  const papers = Map.groupBy(pages, ({ newspaper }) => newspaper);
  return (
    <ul className="own-papers" aria-label={words.ownPages}>
      {[...papers].map(([newspaper, group]) => (
        <Paper key={newspaper} newspaper={newspaper} pages={group} {...does} />
      ))}
    </ul>
  );
}

function Paper(props: Props & { readonly newspaper: string }): ReactNode {
  const { newspaper, pages, busy, onRename, onDate, onRemove } = props;
  const words = useWords();
  const names = pages.map(({ page }) => page);
  const shown = newspaper || words.namelessPaper;
  return (
    <li>
      <div className="own-paper">
        <b lang="zh-Hans">{shown}</b>
        <span>{words.paperCounts(pages.length, sum(pages))}</span>
        <PaperDates pages={pages} />
      </div>
      <div className="row">
        <Rename name={newspaper} busy={busy} onRename={(name) => onRename(names, name)} />
        <ConfirmButton
          label={words.remove}
          name={words.removePaper(shown)}
          sure={words.reallyRemove(shown)}
          disabled={busy}
          onConfirm={() => onRemove(names)}
        />
      </div>
      <details>
        <summary>{words.pages}</summary>
        <ul>
          {pages.map(({ page, date, articles }) => (
            <li key={page} className="own-page">
              <span>{page}</span>
              <input
                className="field"
                type="date"
                aria-label={words.dateOf(page)}
                defaultValue={date ?? ''}
                disabled={busy}
                onBlur={(event) => {
                  const { value } = event.target;
                  if (value !== '' && value !== date) onDate(page, value);
                }}
              />
              <small>{words.articles(articles)}</small>
              <button
                type="button"
                className="button quiet"
                aria-label={words.removePage(page)}
                disabled={busy}
                onClick={() => onRemove([page])}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function PaperDates({ pages }: { readonly pages: readonly ListedPage[] }): ReactNode {
  const words = useWords();
  const dates = span(pages.map(({ date }) => date));
  if (!dates) return null;
  const [first, last] = dates.map((date) => shownDate(date, words.language));
  return <span>{words.entitySpan(first ?? '', last ?? '')}</span>;
}

interface RenameProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onRename: (name: string) => void;
}

function Rename({ name, busy, onRename }: RenameProps): ReactNode {
  const words = useWords();
  const [typed, setTyped] = useState(name);
  return (
    <form
      className="rename"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(typed.trim());
      }}
    >
      <input
        className="field"
        aria-label={words.paperName}
        lang="zh-Hans"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button" disabled={busy || typed.trim() === name}>
        {words.rename}
      </button>
    </form>
  );
}

function sum(pages: readonly ListedPage[]): number {
  return pages.reduce((total, { articles }) => total + articles, 0);
}
