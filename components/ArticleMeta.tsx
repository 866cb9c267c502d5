import type { ReactNode } from 'react';
import './article.css';
import { shownDate } from './dates.ts';
import { useWords } from './words.ts';

interface Props {
  readonly date?: string | undefined;
  readonly newspaper: string;
  readonly page: string;
  readonly edition?: string | undefined;
}

/** When and where an article was printed: 21 Jan 2021 · 株洲日报 A1. */
export function ArticleMeta({ date, newspaper, page, edition }: Props): ReactNode {
  const words = useWords();
  return (
    <span className="meta">
      {date ? <time dateTime={date}>{shownDate(date, words.language)}</time> : words.undated}
      <span className="place">
        <span lang="zh-Hans">{newspaper}</span>{' '}
        <span title={page}>{edition ?? shortPage(page)}</span>
      </span>
    </span>
  );
}

/** A page's name without the checksum that scanners hang on it: 001_736d83bccc50eee4 → 001. */
export function shortPage(page: string): string {
  return page.replace(/[_-][0-9a-f]{12,}$/i, '') || page;
}
