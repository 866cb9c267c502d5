/** The corpus in a view: opened once, and again whenever the reader's own pages change. */
import { useEffect, useState } from 'react';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { watchCorpus } from '../../lib/extension/corpus-changes.ts';
import { loadCorpus } from './corpus.ts';

/** `first` is the corpus that began to open before the view was drawn. */
export function useCorpus(first: Promise<Corpus>): Promise<Corpus> {
  const [corpus, setCorpus] = useState(first);
  useEffect(() => {
    const watching = new AbortController();
    watchCorpus(() => setCorpus(loadCorpus()), watching.signal);
    return () => watching.abort();
  }, []);
  return corpus;
}
