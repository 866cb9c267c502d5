/**
 * What a corrected page really has: kept beside the corrected text, so that search finds an article
 * by either. 涠口区 finds the story that now reads 渌口区.
 */
import type { Article } from './corpus.ts';

/** Characters of context on each side, so that words around the place are found with it. */
export const CONTEXT = 12;

/** Each correction's place as the page has it, in the order of `article.corrected`. */
export function printedSnippets(article: Article): string[] {
  return (article.corrected ?? []).map(({ field, index, start, end, was }) => {
    const text = textOf(article, field, index);
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    return before + was + text.slice(end, end + CONTEXT);
  });
}

type Field = NonNullable<Article['corrected']>[number]['field'];

function textOf(article: Article, field: Field, index: number): string {
  const { kicker, title, subtitle, paragraphs, captions, sections } = article;
  const texts = {
    kicker: [kicker],
    title: [title],
    subtitle: [subtitle],
    paragraph: paragraphs,
    caption: captions,
    section: sections,
  }[field];
  return texts[index] ?? '';
}
