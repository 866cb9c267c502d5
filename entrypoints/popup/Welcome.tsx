import type { ReactNode } from 'react';
import { shownDate, span } from '../../components/dates.ts';
import { useAsked } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import type { Article, Corpus } from '../../lib/corpus/corpus.ts';
import { type Example, examplesFrom } from './examples.ts';

interface Props {
  readonly corpus: Promise<Corpus>;
  readonly onExample: (query: string) => void;
}

/** What the popup shows before anything is typed: what there is, and how to ask for it. */
export function Welcome({ corpus, onExample }: Props): ReactNode {
  const words = useWords();
  const articles = useAsked([corpus], async () => (await corpus).articles());
  const examples = useAsked([corpus], async () => examplesFrom(await (await corpus).articles()));
  if (articles.state === 'waiting') return <p className="note">{words.corpusLoading}</p>;
  if (articles.state === 'failed') return <p className="note">{words.corpusFailed}</p>;
  return (
    <div className="note">
      <Size articles={articles.value} />
      <p>{words.searchHint}</p>
      {examples.state === 'answered' && (
        <Examples examples={examples.value} onExample={onExample} />
      )}
    </div>
  );
}

function Size({ articles }: { readonly articles: readonly Article[] }): ReactNode {
  const words = useWords();
  if (articles.length === 0) return <p className="note-lead">{words.corpusEmpty}</p>;
  const stories = articles.filter(({ kind }) => kind !== 'notice');
  const papers = [...new Set(articles.map((article) => article.newspaper))];
  const dates = span(articles.map((article) => article.date));
  return (
    <p className="note-lead">
      {words.corpusSize(stories.length, papers)}
      {dates && (
        <>
          <br />
          {words.entitySpan(
            shownDate(dates[0], words.language),
            shownDate(dates[1], words.language),
          )}
        </>
      )}
    </p>
  );
}

function Examples(props: {
  readonly examples: readonly Example[];
  readonly onExample: (query: string) => void;
}): ReactNode {
  const words = useWords();
  return (
    <ul className="examples" aria-label={words.examples}>
      {props.examples.map(({ query, lang }) => (
        <li key={query}>
          <button type="button" className="chip" lang={lang} onClick={() => props.onExample(query)}>
            {query}
          </button>
        </li>
      ))}
    </ul>
  );
}
