import type { ReactNode } from 'react';
import { ArticleMeta } from '../../components/ArticleMeta.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { hashOf } from '../../lib/extension/hash.ts';

interface Props {
  readonly corpus: Corpus;
  readonly id: string;
}

/** How many articles are offered; the rest is what search is for. */
const OFFERED = 200;

/** No such article: says so, and offers those there are, newest first. */
export function NotFound({ corpus, id }: Props): ReactNode {
  const words = useWords();
  const asked = useAsked([corpus], () => corpus.articles());
  const articles = asked.state === 'answered' ? asked.value : [];
  const newest = articles.toSorted((one, other) =>
    (other.date ?? '').localeCompare(one.date ?? ''),
  );
  return (
    <main className="not-found">
      <h1 className="article-title">{words.notFoundTitle}</h1>
      <p className="not-found-why">{words.notFound(id)}</p>
      <section aria-labelledby="all">
        <h2 className="beside-title" id="all">
          {words.allArticles}
        </h2>
        <ul>
          {newest.slice(0, OFFERED).map((article) => (
            <li key={article.id} className="related">
              <p className="headline" lang="zh-Hans">
                <a href={hashOf(article.id)}>{article.title}</a>
              </p>
              <ArticleMeta {...article} />
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
