/**
 * Makes `lexicon.bin` and `definitions.bin` out of their sources: CC-CEDICT (entries), jieba's dictionary (how frequent a
 * word is), administrative places, and our own lines. At build time only; about two seconds.
 */
import type { CedictLine } from './cedict.ts';
import { foldScript } from './fold.ts';
import { markKeys } from './lexicon-keys.ts';
import { inOrder } from './lexicon-order.ts';
import { packDefinitions, packReadings } from './lexicon-records.ts';
import { costWords } from './lexicon-words.ts';
import { trainNames } from './names-train.ts';
import { DEFINITIONS, LEXICON, writeSections } from './sections.ts';
import { NO_WORD } from './word-trie.ts';
import { buildTrie } from './word-trie-build.ts';

/** A line of jieba's dictionary: 株洲市 12 ns. */
export interface FrequentWord {
  readonly word: string;
  readonly count: number;
  /** Part of speech in jieba's (ICTCLAS) tags: n, v, nr person, ns place, nt organisation … */
  readonly tag: string;
}

/** A line of data/lexicon: a word with its kind, and meaning where no dictionary has it. */
export interface OwnWord {
  readonly word: string;
  readonly kind: 'word' | 'place' | 'person' | 'term';
  readonly entry?: CedictLine;
}

export interface LexiconSources {
  readonly cedict: readonly CedictLine[];
  readonly frequent: readonly FrequentWord[];
  /** Names of provinces, cities, counties and districts in full: 湖南省, 渌口区. */
  readonly places: readonly string[];
  readonly own: readonly OwnWord[];
  /** Words that stand before and after a person's name: 书记, 指出. */
  readonly titles: readonly string[];
  readonly afterNames: readonly string[];
  /** Surnames of one character and characters of given names, commonest first. */
  readonly surnames: readonly string[];
  readonly givenNames: readonly string[];
}

/** The bytes of both assets, which belong together. The same sources give the same bytes. */
export function buildLexicon(sources: LexiconSources): {
  readonly lexicon: Uint8Array;
  readonly definitions: Uint8Array;
} {
  const entries = [...sources.cedict, ...sources.own.flatMap(({ entry }) => entry ?? [])];
  const words = costWords({ ...sources, cedict: entries });
  const byKey = Map.groupBy(
    entries.flatMap((entry) => keysOf(entry).map((key) => ({ key, entry }))),
    ({ key }) => key,
  );
  for (const key of byKey.keys()) {
    if (!words.has(key)) words.set(key, { key, cost: NO_WORD, classes: 0 });
  }
  const sorted = [...words.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const { nodes, ...trie } = buildTrie(sorted);
  const keys = sorted
    .flatMap(({ key }, at) => {
      const found = byKey.get(key)?.map(({ entry }) => entry);
      return found ? [{ key, node: nodes[at] ?? 0, entries: inOrder(found, key) }] : [];
    })
    .sort((a, b) => a.node - b.node);
  const marks = markKeys(
    keys.map(({ node }) => node),
    trie.labels.length,
  );
  const { starts: readingStarts, bytes: readings, syllables } = packReadings(keys);
  const { starts, bytes: definitions } = packDefinitions(keys);
  return {
    lexicon: writeSections(
      { ...trie, ...marks, readingStarts, readings, syllables, names: trainNames(sources) },
      LEXICON,
    ),
    definitions: writeSections({ starts, definitions }, DEFINITIONS),
  };
}

/** What an entry is found under: its Simplified form, and its Traditional form as folding gives it. */
function keysOf({ simplified, traditional }: CedictLine): string[] {
  return [...new Set([foldScript(simplified), foldScript(traditional)])];
}
