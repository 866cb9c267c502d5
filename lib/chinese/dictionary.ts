/**
 * The dictionary (CC-CEDICT and our own lines) over `lexicon.bin` and `definitions.bin`: opens in
 * milliseconds by views, decodes an entry only when it is asked for. Words may be asked for in
 * either script.
 */

import type { CedictLine } from './cedict.ts';
import { parseDefinition } from './cedict-definition.ts';
import { foldScript } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { inOrder } from './lexicon-order.ts';
import { openDefinitions } from './lexicon-records.ts';
import { DEFINITIONS, openSections, wide } from './sections.ts';

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

export interface Dictionary extends Lexicon {
  /** All entries of a word: the form asked for first, common words before names and variants. */
  entries(word: string): Entry[];
}

/** Opens `definitions.bin` beside its lexicon. Throws when the bytes are not of this version. */
export function openDictionary(lexicon: Lexicon, bytes: ArrayBuffer | Uint8Array): Dictionary {
  const sections = openSections(bytes, DEFINITIONS);
  const definitions = openDefinitions({
    starts: wide.u32(sections.starts),
    bytes: sections.definitions,
  });

  const linesOf = (word: string): CedictLine[] => {
    const folded = foldScript(word);
    const key = lexicon.keyOf(folded);
    if (key < 0) return [];
    const readings = lexicon.syllablesOf(key);
    const lines = definitions(key, folded).map((entry, at) => ({
      ...entry,
      syllables: readings[at] ?? [],
    }));
    return inOrder(lines, word);
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

  return { ...lexicon, entries: (word) => linesOf(word).map(entryOf) };
}
