import { type ReactNode, useEffect } from 'react';
import { PageControls } from '../../components/PageControls.tsx';
import { useAsked, useStore } from '../../components/use-asked.ts';
import { useHash } from '../../components/use-hash.ts';
import { useWords } from '../../components/words.ts';
import type { Article, Corpus } from '../../lib/corpus/corpus.ts';
import { hashOf } from '../../lib/extension/hash.ts';
import { defaultSettings, lookOf } from '../../lib/extension/settings.ts';
import { settingsStore } from '../../lib/extension/settings-store.ts';
import { useCorpus } from '../engine/use-corpus.ts';
import { ArticlePart } from './ArticlePart.tsx';
import { Beside } from './Beside.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NotFound } from './NotFound.tsx';
import { useHover } from './use-hover.ts';

interface Props {
  readonly corpus: Promise<Corpus>;
}

/** The third part of the hash when the reader wants to say how the name is read. */
const CORRECT = 'correct';

export function Reader({ corpus: first }: Props): ReactNode {
  const corpus = useCorpus(first);
  const words = useWords();
  const [id = '', name, wish] = useHash();
  const [settings, changeSettings] = useStore(settingsStore, defaultSettings);
  const asked = useAsked([corpus, id], async () => {
    const opened = await corpus;
    return { corpus: opened, article: await opened.article(id), id };
  });
  const article = asked.state === 'answered' ? asked.value.article : null;
  const look = lookOf(settings);
  useHover(settings, look, (word, correct) => {
    location.hash = correct ? hashOf(id, word, CORRECT) : hashOf(id, word);
  });
  useTitle(article, words.notFoundTitle, asked.state === 'answered');

  return (
    <div className="reader">
      <header className="reader-bar">
        <p className="brand">
          <span lang="zh-Hans">伴读</span> Bàndú
        </p>
        <div className="reader-controls">
          <PageControls settings={settings} onChange={changeSettings} />
        </div>
      </header>
      {asked.state === 'failed' && <p className="reader-note">{words.corpusFailed}</p>}
      {asked.state === 'answered' && !article && (
        <NotFound corpus={asked.value.corpus} id={asked.value.id} />
      )}
      {asked.state === 'answered' && article && (
        <div className="reader-columns">
          <main>
            <ArticlePart
              key={article.id}
              corpus={asked.value.corpus}
              article={article}
              settings={settings}
              look={look}
            />
            <Neighbours corpus={asked.value.corpus} article={article} />
          </main>
          <Beside
            corpus={asked.value.corpus}
            article={article}
            name={name}
            correct={wish === CORRECT}
          />
        </div>
      )}
    </div>
  );
}

/** The tab's title; a new article starts at its top. */
function useTitle(article: Article | null, notFound: string, known: boolean): void {
  const title = article ? `${article.title} · ${article.newspaper}` : notFound;
  useEffect(() => {
    if (!known) return;
    document.title = title;
    window.scrollTo(0, 0);
  }, [title, known]);
}
