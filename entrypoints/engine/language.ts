/** The language engine, put together from the extension's files. */
import { type Lexicon, openLexicon } from '../../lib/chinese/lexicon.ts';
import { openRanker } from '../../lib/chinese/ranker.ts';
import { openRareReadings } from '../../lib/chinese/rare-readings.ts';
import { createReader, type Reader } from '../../lib/chinese/read.ts';
import { openReviewed } from '../../lib/chinese/reviewed.ts';
import { createSegmenter, type Segmenter } from '../../lib/chinese/words.ts';
import type { KnownWord } from '../../lib/chinese/words-known.ts';
import { loadAsset } from '../../lib/extension/assets.ts';
import type { OwnWord } from '../../lib/extension/own-words.ts';

export interface Language {
  readonly lexicon: Lexicon;
  readonly read: Reader;
  /** The very words that are read, which script conversion keeps whole too. */
  readonly segment: Segmenter;
}

/**
 * Loads words and readings, but no definitions; `known` are the names and terms of the corpus, `own` is what
 * the reader said, which counts most.
 */
export async function loadLanguage(
  known: Promise<readonly KnownWord[]>,
  own: Promise<readonly OwnWord[]>,
): Promise<Language> {
  // Each is opened as it comes, while the largest, the lexicon, is still being read from disk.
  const [lexicon, ranker, reviewed, rare, names, said] = await Promise.all([
    loadAsset('lexicon.bin').then(openLexicon),
    loadAsset('ranker.bin').then(openRanker),
    loadAsset('readings.txt').then(textOf).then(openReviewed),
    loadAsset('rare-readings.txt').then(textOf).then(openRareReadings),
    known,
    own,
  ]);
  const segment = createSegmenter({
    dictionary: lexicon,
    known: [...said.map(toKnown), ...names],
  });
  const read = createReader({
    dictionary: lexicon,
    ...{ segment, ranker, reviewed, rare },
    own: new Map(said.flatMap(({ word, syllables }) => (syllables ? [[word, syllables]] : []))),
  });
  return { lexicon, read, segment };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function toKnown({ word, kind }: OwnWord): KnownWord {
  return { text: word, kind, certain: true };
}
