/** The corpus opened inside the extension; each of our pages and the background has its own. */
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { openSegment, type Segment } from '../../lib/corpus/segment.ts';
import { loadAsset } from '../../lib/extension/assets.ts';
import { openOwnPages } from '../../lib/extension/own-pages.ts';

/** Everything there is to search: the bundled pages and the reader's own. */
export async function loadCorpus(): Promise<Corpus> {
  const [bundled, own] = await Promise.all([loadAsset('corpus.bin'), ownSegments()]);
  return openCorpus([openSegment(bundled), ...own]);
}

/** None where the browser keeps no database; a damaged one is left out and costs nothing else. */
async function ownSegments(): Promise<readonly Segment[]> {
  try {
    const pages = await openOwnPages();
    return (await pages.segments()).flatMap(({ bytes }) => opened(bytes));
  } catch (error) {
    console.warn('Bàndú could not read your own pages.', error);
    return [];
  }
}

function opened(bytes: Uint8Array): readonly Segment[] {
  try {
    return [openSegment(bytes)];
  } catch (error) {
    console.warn('Bàndú could not open a part of your own pages.', error);
    return [];
  }
}
