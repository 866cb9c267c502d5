/**
 * Makes `lexicon.bin` out of its sources: CC-CEDICT (entries), jieba's dictionary (how frequent a
 * word is), administrative places, and our own lines. At build time only; about two seconds.
 */
import type { CedictLine } from './cedict.ts';
import { foldScript } from './fold.ts';
import { packRecords } from './lexicon-records.ts';
import { costWords } from './lexicon-words.ts';
import { trainNames } from './names-train.ts';
import { LEXICON, writeSections } from './sections.ts';
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

/** The bytes of the lexicon asset. The same sources give the same bytes. */
export function buildLexicon(sources: LexiconSources): Uint8Array {
  const entries = [...sources.cedict, ...sources.own.flatMap(({ entry }) => entry ?? [])];
  const words = costWords({ ...sources, cedict: entries });
  const keys = entries.map(keysOf);
  for (const key of keys.flat()) {
    if (!words.has(key)) words.set(key, { key, cost: NO_WORD, classes: 0 });
  }
  const sorted = [...words.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const trie = buildTrie(sorted);
  const nodes = new Map(sorted.map(({ key }, at) => [key, trie.nodes[at] ?? 0]));
  const packed = packRecords(
    entries.map((entry, at) => {
      const found = keys[at] ?? [];
      return { entry, keys: found, nodes: found.map((key) => nodes.get(key) ?? 0) };
    }),
  );
  return writeSections({ ...trie, ...packed, names: trainNames(sources) }, LEXICON);
}

/** What an entry is found under: its Simplified form, and its Traditional form as folding gives it. */
function keysOf({ simplified, traditional }: CedictLine): string[] {
  return [...new Set([foldScript(simplified), foldScript(traditional)])];
}
