/** Opening the corpus in one of our pages or in the background: bundled and the reader's own. */
import type { Corpus } from '../corpus/corpus.ts';
import { loadAsset } from './assets.ts';

/** The engine's way of opening a corpus from the bytes of its segments. */
export type OpenCorpus = (segments: readonly Uint8Array[]) => Corpus | Promise<Corpus>;

/** Everything there is to search. Takes the engine, which this layer does not know. */
export async function loadCorpus(open: OpenCorpus): Promise<Corpus> {
  return open([await loadAsset('corpus')]);
}
