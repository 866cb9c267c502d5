import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { RelatedList } from '../../components/RelatedList.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import type { Article, ArticleId, Corpus } from '../../lib/corpus/corpus.ts';
import { hashOf } from '../../lib/extension/hash.ts';
import { AskedName } from '../words/AskedName.tsx';

interface Props {
  readonly corpus: Corpus;
  readonly article: Article;
  readonly name: string | undefined;
  /** The reader came to say how the name is read. */
  readonly correct: boolean;
}

const links = {
  addressOf: (id: ArticleId): string => hashOf(id),
  onOpen: (id: ArticleId): void => {
    location.hash = hashOf(id);
  },
};

/** Beside the article: what is related to it, or what the corpus knows of a name in it. */
export function Beside({ corpus, article, name, correct }: Props): ReactNode {
  const words = useWords();
  return (
    <aside className="beside">
      {name === undefined ? (
        <RelatedBeside corpus={corpus} article={article} />
      ) : (
        <>
          <a className="button quiet" href={hashOf(article.id)}>
            <Icon name="back" />
            {words.back}
          </a>
          <AskedName corpus={corpus} name={name} correct={correct} {...links} />
        </>
      )}
    </aside>
  );
}

function RelatedBeside({ corpus, article }: Pick<Props, 'corpus' | 'article'>): ReactNode {
  const words = useWords();
  const asked = useAsked([corpus, article.id], () => corpus.relatedTo(article.id));
  if (asked.state !== 'answered') return null;
  return (
    <section aria-labelledby="related">
      <h2 className="beside-title" id="related">
        {words.relatedArticles}
      </h2>
      {asked.value.length === 0 && <p className="reader-note">{words.nothingRelatedHere}</p>}
      <RelatedList
        heading="h3"
        articles={asked.value}
        {...links}
        onName={(name) => {
          location.hash = hashOf(article.id, name);
        }}
      />
    </section>
  );
}
