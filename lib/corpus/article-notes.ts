/** What there is to say of an article's text: what the page had, and what may still be misread. */
import type { Article } from './corpus.ts';
import { type Doubt, findDoubts } from './doubts.ts';
import type { Corrected, ParsedPage } from './page.ts';

/** The article as its page has it, misreadings and all. */
export function asPrinted(article: Article): Article {
  const { corrected = [] } = article;
  const revert = (field: Corrected['field'], index: number, text: string): string =>
    corrected
      .filter((one) => one.field === field && one.index === index)
      .toSorted((one, other) => other.start - one.start)
      .reduce((so, { start, end, was }) => so.slice(0, start) + was + so.slice(end), text);
  const all = (field: Corrected['field'], texts: readonly string[]): readonly string[] =>
    texts.map((text, index) => revert(field, index, text));
  return {
    ...article,
    title: revert('title', 0, article.title),
    ...(article.kicker ? { kicker: revert('kicker', 0, article.kicker) } : {}),
    ...(article.subtitle ? { subtitle: revert('subtitle', 0, article.subtitle) } : {}),
    sections: all('section', article.sections),
    paragraphs: all('paragraph', article.paragraphs),
    captions: all('caption', article.captions),
  };
}

/** So many articles are enough to tell a misread name from a frequent one, and are soon looked at. */
const MOST_ARTICLES = 300;

/** Suspected misreadings in `article`; `others` of its paper are the evidence. */
export function doubtsOf(article: Article, others: readonly Article[]): readonly Doubt[] {
  const around = others
    .filter(({ id, newspaper }) => id !== article.id && newspaper === article.newspaper)
    .slice(-MOST_ARTICLES);
  return findDoubts([article, ...around].map(pageOf)).filter(({ page }) => page === article.id);
}

/** An article as a page of its own, under its id. */
function pageOf(article: Article): ParsedPage {
  const { id, kind, kicker, title, subtitle, sections, paragraphs, captions } = article;
  return {
    page: id,
    items: [
      {
        kind,
        ...(kicker ? { kicker } : {}),
        title,
        ...(subtitle ? { subtitle } : {}),
        sections,
        paragraphs,
        captions,
      },
    ],
  };
}
