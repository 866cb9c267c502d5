/** Recognises pages whose articles the corpus has already, whatever their file is called. */
import type { Article } from '../../../lib/corpus/corpus.ts';

/** More than this part of a page's articles known: the page is known. */
const MOST = 0.5;

export interface KnownArticles {
  /** The page that most of these articles are on already, if most are. */
  pageOf(articles: readonly Article[]): string | undefined;
  add(articles: readonly Article[]): void;
}

/** Starts with the articles of a corpus. Keeps a line an article, not its text. */
export function knownArticles(articles: Iterable<Article>): KnownArticles {
  const pages = new Map<string, string>();
  const add = (more: Iterable<Article>): void => {
    for (const article of more) pages.set(fingerprint(article), article.page);
  };
  add(articles);
  return {
    add,
    pageOf: (found) => {
      const known = found.flatMap((article) => pages.get(fingerprint(article)) ?? []);
      return known.length > found.length * MOST ? known[0] : undefined;
    },
  };
}

/** An article by its characters, without what files change: spaces, marks and their widths. */
function fingerprint({ title, paragraphs }: Article): string {
  const letters = `${title}${paragraphs.join('')}`
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return `${letters.length} ${hash(letters)} ${letters.slice(0, 12)}`;
}

/** FNV-1a over UTF-16 units: not secret, only unlikely to meet. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}
