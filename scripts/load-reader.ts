/** The reader for Node, over the very files the extension carries. Verbs, tests and benches share it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from '../lib/chinese/dictionary.ts';
import { openRanker, type Ranker } from '../lib/chinese/ranker.ts';
import { openRareReadings } from '../lib/chinese/rare-readings.ts';
import { createReader, type Reader, type WordReadings } from '../lib/chinese/read.ts';
import { openReviewed } from '../lib/chinese/reviewed.ts';
import { createSegmenter } from '../lib/chinese/words.ts';
import type { KnownWord } from '../lib/chinese/words-known.ts';
import { loadDictionary } from './load-language.ts';
import { rareReadings } from './rare-readings.ts';

const lexicon = join(import.meta.dirname, '../data/lexicon');

/** The reviewed readings, data/lexicon/readings.tsv. */
export function loadReviewed(): WordReadings {
  return openReviewed(readFileSync(join(lexicon, 'readings.tsv'), 'utf8'));
}

/** A reader; with another dictionary, ranker or known names when given. */
export async function loadReader({
  dictionary,
  ranker = openRanker(readFileSync(join(lexicon, 'ranker.bin'))),
  known = [],
}: {
  readonly dictionary?: Dictionary;
  readonly ranker?: Ranker;
  readonly known?: readonly KnownWord[];
} = {}): Promise<Reader> {
  const words = dictionary ?? (await loadDictionary());
  const segment = createSegmenter({ dictionary: words, known });
  return createReader({
    dictionary: words,
    segment,
    ranker,
    reviewed: loadReviewed(),
    rare: openRareReadings(rareReadings(words)),
  });
}
