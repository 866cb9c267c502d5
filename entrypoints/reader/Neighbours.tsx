import type { ReactNode } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import type { Article, Corpus } from '../../lib/corpus/corpus.ts';
import { hashOf } from '../../lib/extension/hash.ts';

interface Props {
  readonly corpus: Corpus;
  readonly article: Article;
}

/** The articles before and after this one, in the order of the page and of the corpus. */
export function Neighbours({ corpus, article }: Props): ReactNode {
  const words = useWords();
  const asked = useAsked([corpus], () => corpus.articles());
  if (asked.state !== 'answered') return null;
  const place = asked.value.findIndex(({ id }) => id === article.id);
  return (
    <nav className="neighbours" aria-label={words.articleOrder}>
      <Neighbour article={asked.value[place - 1]} label={words.previousArticle} rel="prev" />
      <Neighbour article={asked.value[place + 1]} label={words.nextArticle} rel="next" />
    </nav>
  );
}

interface NeighbourProps {
  readonly article: Article | undefined;
  readonly label: string;
  readonly rel: 'prev' | 'next';
}

function Neighbour({ article, label, rel }: NeighbourProps): ReactNode {
  if (!article) return <span />;
  return (
    <a className={`neighbour ${rel}`} rel={rel} href={hashOf(article.id)}>
      <Icon name={rel === 'prev' ? 'back' : 'forward'} />
      <span>
        <small>{label}</small>
        <span lang="zh-Hans">{article.title}</span>
      </span>
    </a>
  );
}
