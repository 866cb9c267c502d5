/** The language engine, put together from the extension's files. */
import { type Dictionary, openDictionary } from '../../lib/chinese/dictionary.ts';
import { openRanker } from '../../lib/chinese/ranker.ts';
import { openRareReadings } from '../../lib/chinese/rare-readings.ts';
import { createReader, type Reader } from '../../lib/chinese/read.ts';
import { openReviewed } from '../../lib/chinese/reviewed.ts';
import { createSegmenter, type Segmenter } from '../../lib/chinese/words.ts';
import type { KnownWord } from '../../lib/chinese/words-known.ts';
import { loadAsset } from '../../lib/extension/assets.ts';
import type { OwnWord } from '../../lib/extension/own-words.ts';

export interface Language {
  readonly dictionary: Dictionary;
  readonly read: Reader;
  /** The very words that are read, which script conversion keeps whole too. */
  readonly segment: Segmenter;
}

/**
 * Loads dictionary, words and readings; `known` are the names and terms of the corpus, `own` is what
 * the reader said, which counts most.
 */
export async function loadLanguage(
  known: Promise<readonly KnownWord[]>,
  own: Promise<readonly OwnWord[]>,
): Promise<Language> {
  const [lexicon, ranker, reviewed, rare, names, said] = await Promise.all([
    loadAsset('lexicon.bin'),
    loadAsset('ranker.bin'),
    loadAsset('readings.txt'),
    loadAsset('rare-readings.txt'),
    known,
    own,
  ]);
  const dictionary = openDictionary(lexicon);
  const segment = createSegmenter({ dictionary, known: [...said.map(toKnown), ...names] });
  const read = createReader({
    dictionary,
    segment,
    ranker: openRanker(ranker),
    reviewed: openReviewed(new TextDecoder().decode(reviewed)),
    rare: openRareReadings(new TextDecoder().decode(rare)),
    own: new Map(said.flatMap(({ word, syllables }) => (syllables ? [[word, syllables]] : []))),
  });
  return { dictionary, read, segment };
}

function toKnown({ word, kind }: OwnWord): KnownWord {
  return { text: word, kind, certain: true };
}
