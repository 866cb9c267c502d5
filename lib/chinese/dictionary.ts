/**
 * The dictionary (CC-CEDICT and our own lines) over `lexicon.bin`: opens in milliseconds by views,
 * decodes an entry only when it is asked for. Words may be asked for in either script.
 */

import type { CedictLine } from './cedict.ts';
import { parseDefinition } from './cedict-definition.ts';
import { foldScript } from './fold.ts';
import { openRecords } from './lexicon-records.ts';
import { LEXICON, openSections } from './sections.ts';
import { nodeOf, openWordTrie, type WordTrie } from './word-trie.ts';

/** An entry as cards and readings use it. Syllables are numbered, one per Han character. */
export interface Entry {
  readonly simplified: string;
  readonly traditional: string;
  readonly syllables: readonly string[];
  /** Senses in English; of a mere `variant of X` or `see X`, X's senses follow. */
  readonly glosses: readonly string[];
  /** Measure words (量词) in Simplified: 家, 个. */
  readonly classifiers: readonly string[];
  /** Taiwan's standard reading where it differs: 垃圾 le4 se4. */
  readonly taiwan?: readonly string[];
  readonly alsoRead?: readonly string[];
  /** A name of someone, somewhere or something. */
  readonly proper: boolean;
  /** One of its senses is a surname: 单 shan4. */
  readonly surname: boolean;
  /** What `variant of X`, `see X` or `abbr. for X` points to. */
  readonly link?: { readonly kind: 'see' | 'variant' | 'abbreviation'; readonly word: string };
}

export interface Dictionary {
  /** Where the longest word at `start` of `text` ends; `start` itself when no word begins there. */
  longest(text: string, start: number): number;
  /** True for a word with an entry, in either script. */
  has(word: string): boolean;
  /** All entries of a word: the form asked for first, common words before names and variants. */
  entries(word: string): Entry[];
  /** Readings of a word in the order of its entries, without repeats: 行 → xing2, hang2 … */
  readings(word: string): (readonly string[])[];
  /** What the segmenter cuts by. */
  readonly words: WordTrie;
  /** The trained name model's bytes: see names.ts. */
  readonly names: Uint8Array;
}

/** No word of the dictionary is longer; bounds every scan. */
const LONGEST = 24;

/** Opens the dictionary. Throws when the bytes are no lexicon of this version. */
export function openDictionary(bytes: ArrayBuffer | Uint8Array): Dictionary {
  const sections = openSections(bytes, LEXICON);
  const words = openWordTrie(sections);
  const records = openRecords(sections);

  const linesOf = (word: string): CedictLine[] => {
    const folded = foldScript(word);
    const node = nodeOf(words, folded);
    return node > 0 ? rank(records.entriesAt(node, folded), word) : [];
  };

  /** The senses of the entry a link points to, following at most one link more. */
  const senses = (line: CedictLine, depth: number): readonly string[] => {
    const { glosses, links, onlyLinks } = parseDefinition(line.definition);
    const [link] = links;
    if (!onlyLinks || !link || depth === 0) return glosses;
    const target = linesOf(link.traditional).find(
      ({ syllables, definition }) =>
        definition !== line.definition &&
        (link.syllables.length === 0 || link.syllables.join() === syllables.join()),
    );
    return target ? [...glosses, ...senses(target, depth - 1)] : glosses;
  };

  const entryOf = (line: CedictLine): Entry => {
    const { classifiers, taiwan, alsoRead, surname, links } = parseDefinition(line.definition);
    const [link] = links;
    return {
      simplified: line.simplified,
      traditional: line.traditional,
      syllables: line.syllables,
      glosses: senses(line, 2),
      classifiers,
      ...(taiwan && { taiwan }),
      ...(alsoRead && { alsoRead }),
      proper: line.proper,
      surname,
      ...(link && { link: { kind: link.kind, word: link.simplified } }),
    };
  };

  return {
    words,
    names: sections.names,
    has: (word) => linesOf(word).length > 0,
    entries: (word) => linesOf(word).map(entryOf),
    readings: (word) => distinct(linesOf(word).map(({ syllables }) => syllables)),
    longest(text, start) {
      const folded = foldScript(text.slice(start, start + LONGEST));
      let node = 0;
      let end = 0;
      for (let at = 0; at < folded.length; at++) {
        node = words.step(node, folded.charCodeAt(at));
        if (node < 0) break;
        if (records.has(node)) end = at + 1;
      }
      return start + end;
    },
  };
}

/** The very form asked for first, then common words, names, and last what only points elsewhere. */
function rank(lines: readonly CedictLine[], word: string): CedictLine[] {
  const weight = (line: CedictLine) =>
    (line.simplified === word || line.traditional === word ? 0 : 8) +
    (/^(?:\([^)]*\) )?(?:old |archaic |Japanese |erhua )*variant of|^used in /.test(line.definition)
      ? 4
      : 0) +
    (line.definition.startsWith('surname ') ? 2 : 0) +
    (line.proper ? 1 : 0);
  return lines.toSorted((a, b) => weight(a) - weight(b));
}

function distinct(readings: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(readings.map((syllables) => [syllables.join(' '), syllables])).values()];
}
