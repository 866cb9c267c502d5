import type { ReactNode } from 'react';
import type { ArticleId, RelatedArticle } from '../lib/corpus/corpus.ts';
import { ArticleMeta } from './ArticleMeta.tsx';
import './article.css';
import './controls.css';
import { useWords } from './words.ts';

interface Props {
  readonly articles: readonly RelatedArticle[];
  /** The headings' rank, one below that of what stands above the list. */
  readonly heading: 'h2' | 'h3';
  /** The address of an article in the reader. */
  readonly addressOf: (id: ArticleId) => string;
  readonly onOpen: (id: ArticleId) => void;
  readonly onName: (name: string) => void;
}

/** Related articles, best first, each with the reasons a reader recognises. */
export function RelatedList({
  articles,
  heading: Heading,
  addressOf,
  onOpen,
  onName,
}: Props): ReactNode {
  const words = useWords();
  return articles.map((article) => (
    <article key={article.id} className="related">
      {article.kicker && (
        <p className="kicker" lang="zh-Hans">
          {article.kicker}
        </p>
      )}
      <Heading className="headline" lang="zh-Hans">
        <a
          href={addressOf(article.id)}
          onClick={(event) => {
            event.preventDefault();
            onOpen(article.id);
          }}
        >
          {article.title}
        </a>
      </Heading>
      <ArticleMeta {...article} />
      <ul className="reasons" aria-label={words.why}>
        {article.reasons.map((reason) => (
          <li key={reason}>
            <button type="button" className="chip" lang="zh-Hans" onClick={() => onName(reason)}>
              {reason}
            </button>
          </li>
        ))}
      </ul>
    </article>
  ));
}
