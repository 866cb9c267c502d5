/** The corpus opened inside the extension; each of our pages and the background has its own. */
import type { KnownWord } from '../../lib/chinese/words-known.ts';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { openNameBook } from '../../lib/corpus/name-book.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { openSegment, type Segment } from '../../lib/corpus/segment.ts';
import { loadAsset } from '../../lib/extension/assets.ts';

/** The segments of the corpus, opened over their bytes. */
export async function loadSegments(): Promise<readonly Segment[]> {
  return [openSegment(await loadAsset('corpus.bin'))];
}

/** Everything there is to search. */
export async function loadCorpus(): Promise<Corpus> {
  return openCorpus(await loadSegments());
}

/** The names and terms of the corpus, for the segmenter, which keeps them whole. */
export function knownWords(segments: readonly Segment[]): readonly KnownWord[] {
  const book = openNameBook(segments);
  return book.names.map((text) => ({ text, kind: book.kind(text) ?? 'term' }));
}
