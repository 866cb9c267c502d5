/** Opens a reader over the extension's assets: the one place that puts its parts together. */
import type { Dictionary } from './dictionary.ts';
import { openRanker } from './ranker.ts';
import { createReader, type Reader, type WordReadings } from './read.ts';
import { openReviewed } from './reviewed.ts';
import { decodeUtf8 } from './utf8.ts';
import { createSegmenter } from './words.ts';
import type { KnownWord } from './words-lattice.ts';

export interface ReaderParts {
  readonly dictionary: Dictionary;
  /** `assets/ranker.bin`. */
  readonly ranker: Uint8Array;
  /** `assets/readings.bin`. */
  readonly readings: Uint8Array;
  /** Names and terms that the corpus or the reader knows. */
  readonly known?: readonly KnownWord[];
  /** What the reader said of words: 单晓明 → shan4 xiao3 ming2. */
  readonly own?: WordReadings;
}

/** The reader. Takes some milliseconds; keep it. */
export function openReader({ dictionary, ranker, readings, known = [], own }: ReaderParts): Reader {
  return createReader({
    dictionary,
    segment: createSegmenter({ dictionary, known }),
    ranker: openRanker(ranker),
    reviewed: openReviewed(decodeUtf8(readings)),
    ...(own && { own }),
  });
}
