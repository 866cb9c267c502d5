/**
 * Dictionary entries packed into bytes, and read back one at a time.
 *
 * A record: flags, syllable count, syllables (numbers into a table, two bytes each), the length of
 * the forms and the forms (UTF-8, `simplified TAB traditional`, each left out where the flags say
 * that it is the key or the other form), the length of the definition (two bytes) and the definition
 * (UTF-8).
 */
import type { CedictLine } from './cedict.ts';
import { type LexiconSections, wide } from './sections.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

const PROPER = 1;
const SIMPLIFIED_IS_KEY = 2;
const TRADITIONAL_IS_SIMPLIFIED = 4;

export interface PackedRecords {
  /** Sorted nodes of the trie, one per key of an entry; beside it where the entry's record is. */
  readonly keyNodes: Uint32Array;
  readonly keyRecords: Uint32Array;
  readonly records: Uint8Array;
  /** The table of syllables, UTF-8, joined by spaces. */
  readonly syllables: Uint8Array;
}

/** An entry with the keys it is found under, and their nodes in the trie. */
export interface KeyedEntry {
  readonly entry: CedictLine;
  readonly keys: readonly string[];
  readonly nodes: readonly number[];
}

/** Packs entries. Their order within a key is kept. */
export function packRecords(entries: readonly KeyedEntry[]): PackedRecords {
  const numbers = new Map<string, number>();
  const bytes: number[] = [];
  const found: { node: number; record: number }[] = [];
  for (const keyed of entries) {
    for (const node of keyed.nodes) found.push({ node, record: bytes.length });
    packRecord(keyed, numbers, bytes);
  }
  found.sort((a, b) => a.node - b.node || a.record - b.record);
  return {
    keyNodes: Uint32Array.from(found, ({ node }) => node),
    keyRecords: Uint32Array.from(found, ({ record }) => record),
    records: Uint8Array.from(bytes),
    syllables: encodeUtf8([...numbers.keys()].join(' ')),
  };
}

function packRecord({ entry, keys }: KeyedEntry, numbers: Map<string, number>, bytes: number[]) {
  const { simplified, traditional } = entry;
  const isKey = keys.length === 1 && keys[0] === simplified;
  const isSame = simplified === traditional;
  const forms = encodeUtf8([isKey ? [] : simplified, isSame ? [] : traditional].flat().join('\t'));
  const definition = encodeUtf8(entry.definition);
  bytes.push(
    (entry.proper ? PROPER : 0) |
      (isKey ? SIMPLIFIED_IS_KEY : 0) |
      (isSame ? TRADITIONAL_IS_SIMPLIFIED : 0),
    entry.syllables.length,
  );
  for (const syllable of entry.syllables) {
    const number = numbers.get(syllable) ?? numbers.size;
    numbers.set(syllable, number);
    bytes.push(number & 255, number >> 8);
  }
  bytes.push(forms.length, ...forms);
  bytes.push(definition.length & 255, definition.length >> 8, ...definition);
}

/** Finds and reads records in an opened lexicon. */
export interface RecordReader {
  /** True when a node of the trie ends a word with an entry. */
  has(node: number): boolean;
  /** The entries found under a node of the trie, whose key is `key`, in dictionary order. */
  entriesAt(node: number, key: string): CedictLine[];
  /** Only their readings: cheaper, for reading aloud. */
  syllablesAt(node: number): string[][];
}

/** The records of an opened lexicon; the table of syllables is read when first needed. */
export function openRecords(sections: LexiconSections): RecordReader {
  const keyNodes = wide.u32(sections.keyNodes);
  const keyRecords = wide.u32(sections.keyRecords);
  const { records } = sections;
  let table: string[] | undefined;

  const recordsAt = (node: number): number[] => {
    const found: number[] = [];
    for (let at = lowerBound(keyNodes, node); keyNodes[at] === node; at++) {
      found.push(keyRecords[at] ?? 0);
    }
    return found;
  };

  const syllablesOf = (record: number): string[] => {
    table ??= decodeUtf8(sections.syllables).split(' ');
    const syllables: string[] = [];
    const count = records[record + 1] ?? 0;
    for (let at = record + 2; syllables.length < count; at += 2) {
      syllables.push(table[(records[at] ?? 0) | ((records[at + 1] ?? 0) << 8)] ?? '');
    }
    return syllables;
  };

  const entryOf = (record: number, key: string): CedictLine => {
    const flags = records[record] ?? 0;
    const forms = record + 2 + 2 * (records[record + 1] ?? 0);
    const definition = forms + 1 + (records[forms] ?? 0);
    const length = (records[definition] ?? 0) | ((records[definition + 1] ?? 0) << 8);
    const written = decodeUtf8(records.subarray(forms + 1, definition)).split('\t');
    const simplified = flags & SIMPLIFIED_IS_KEY ? key : (written.shift() ?? key);
    const traditional = flags & TRADITIONAL_IS_SIMPLIFIED ? simplified : (written[0] ?? simplified);
    return {
      simplified,
      traditional,
      syllables: syllablesOf(record),
      proper: (flags & PROPER) !== 0,
      definition: decodeUtf8(records.subarray(definition + 2, definition + 2 + length)),
    };
  };

  return {
    has: (node) => keyNodes[lowerBound(keyNodes, node)] === node,
    entriesAt: (node, key) => recordsAt(node).map((record) => entryOf(record, key)),
    syllablesAt: (node) => recordsAt(node).map(syllablesOf),
  };
}

/** The first place in `sorted` that is not less than `value`. */
function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
