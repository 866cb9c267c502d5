import { type ReactNode, useEffect, useState } from 'react';
import { RelatedList } from '../../components/RelatedList.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useWords, type Words } from '../../components/words.ts';
import type { ArticleId, Corpus, RelatedArticle } from '../../lib/corpus/corpus.ts';
import { type ActivePage, activePage } from '../../lib/extension/active-page.ts';
import { pageAddress } from '../../lib/extension/pages.ts';
import { watchActivePage } from '../../lib/extension/watch-page.ts';

interface Props {
  readonly corpus: Promise<Corpus>;
  /** Out of sight while a name is shown, but following the tabs all the same. */
  readonly hidden: boolean;
  readonly onOpen: (id: ArticleId) => void;
  readonly onName: (name: string) => void;
}

interface Related {
  readonly page: ActivePage;
  readonly articles: readonly RelatedArticle[];
}

/** Milliseconds that pages stand still before they are asked: one navigation is several events. */
const STILL = 120;

export function RelatedPart({ corpus, hidden, onOpen, onName }: Props): ReactNode {
  const words = useWords();
  const asked = useAsked([corpus, useTurns()], () => relatedToActivePage(corpus));
  return (
    <section hidden={hidden} aria-label={words.related}>
      {asked.state === 'waiting' && <p className="panel-note">{words.readingPage}</p>}
      {asked.state === 'failed' && <p className="panel-note">{words.corpusFailed}</p>}
      {asked.state === 'answered' && (
        <>
          <Header page={asked.value.page} />
          <RelatedList
            heading="h2"
            articles={asked.value.articles}
            addressOf={(id) => pageAddress('reader.html', id)}
            onOpen={onOpen}
            onName={onName}
          />
          {asked.value.articles.length > 0 ? (
            <p className="visually-hidden" role="status">
              {words.relatedCount(asked.value.articles.length)}
            </p>
          ) : (
            <p className="panel-note" role="status">
              {whyNothing(asked.value.page, words)}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Header({ page }: { readonly page: ActivePage }): ReactNode {
  const words = useWords();
  if (page.kind !== 'readable') return null;
  return (
    <header className="panel-header">
      <p className="kicker">{words.relatedTo}</p>
      <h1 className="panel-title">{page.page.title}</h1>
    </header>
  );
}

function whyNothing(page: ActivePage, words: Words): string {
  if (page.kind === 'restricted') return words.restrictedPage;
  if (page.kind === 'loading') return words.readingPage;
  return page.page.hasHan ? words.nothingRelated : words.noChinese;
}

async function relatedToActivePage(corpus: Promise<Corpus>): Promise<Related> {
  const [page, opened] = await Promise.all([activePage(), corpus]);
  if (page.kind !== 'readable' || !page.page.hasHan) return { page, articles: [] };
  const { article, text } = page.page;
  return { page, articles: await (article ? opened.relatedTo(article) : opened.related(text)) };
}

/** A number that grows whenever the page may be another. */
function useTurns(): number {
  const [turns, setTurns] = useState(0);
  useEffect(() => {
    const watching = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    watchActivePage(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setTurns((turn) => turn + 1), STILL);
    }, watching.signal);
    return () => {
      clearTimeout(timer);
      watching.abort();
    };
  }, []);
  return turns;
}
