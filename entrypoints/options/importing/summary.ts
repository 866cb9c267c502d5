/** What lists say of a page. */
import { articlesOf } from '../../../lib/corpus/articles.ts';
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import type { OwnPage } from '../../../lib/extension/own-pages.ts';

export function summaryOf(page: ParsedPage): OwnPage {
  const articles = articlesOf(page);
  return {
    page: page.page,
    newspaper: page.newspaper ?? '',
    ...(page.date ? { date: page.date } : {}),
    articles: articles.length,
    gaps: articles.reduce((sum, { gaps }) => sum + gaps.length, 0),
  };
}
