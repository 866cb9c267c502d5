/**
 * Dictionary entries packed into bytes, in two halves: readings, without which no text is read, and
 * definitions, which only the card needs, thrice as large.
 *
 * Both have the keys in the order of their numbers (lexicon-keys.ts), each with its entries one
 * after the other, the last of them marked; where every sixteenth key begins is noted, and from
 * there on keys are counted off.
 */
import type { CedictLine } from './cedict.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

const LAST = 128;
const MOST_SYLLABLES = LAST - 1;
const PROPER = 1;
const SIMPLIFIED_IS_KEY = 2;
const TRADITIONAL_IS_SIMPLIFIED = 4;

/** log₂ of how many keys are counted off from a noted start. */
const GROUP = 4;

/** A word with all its entries. */
export interface KeyedEntries {
  readonly key: string;
  readonly entries: readonly CedictLine[];
}

/** Where every sixteenth key begins in `bytes`. */
export interface Packed {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

export interface PackedReadings extends Packed {
  /** The table of syllables, UTF-8, joined by spaces. */
  readonly syllables: Uint8Array;
}

/** Packs readings: an entry is how many syllables it has, and their numbers in the table, two bytes each. */
export function packReadings(keys: readonly KeyedEntries[]): PackedReadings {
  const numbers = new Map<string, number>();
  const packed = pack(keys, ({ syllables }, _, last) => {
    if (syllables.length > MOST_SYLLABLES) throw new Error(`Too long: ${syllables.join(' ')}`);
    const pairs = syllables.flatMap((syllable) => {
      const number = numbers.get(syllable) ?? numbers.size;
      numbers.set(syllable, number);
      return [number & 255, number >> 8];
    });
    return [syllables.length | last, ...pairs];
  });
  return { ...packed, syllables: encodeUtf8([...numbers.keys()].join(' ')) };
}

/**
 * Packs definitions: an entry is flags, the length of the forms and the forms (UTF-8, `simplified
 * TAB traditional`, each left out where the flags say that it is the key or the other form), the
 * length of the definition (two bytes) and the definition (UTF-8).
 */
export function packDefinitions(keys: readonly KeyedEntries[]): Packed {
  return pack(keys, ({ simplified, traditional, proper, definition }, key, last) => {
    const isKey = simplified === key;
    const isSame = simplified === traditional;
    const forms = encodeUtf8(
      [isKey ? [] : simplified, isSame ? [] : traditional].flat().join('\t'),
    );
    const meaning = encodeUtf8(definition);
    const flags =
      (proper ? PROPER : 0) |
      (isKey ? SIMPLIFIED_IS_KEY : 0) |
      (isSame ? TRADITIONAL_IS_SIMPLIFIED : 0);
    return [
      ...[flags | last, forms.length, ...forms],
      ...[meaning.length & 255, meaning.length >> 8, ...meaning],
    ];
  });
}

function pack(
  keys: readonly KeyedEntries[],
  bytesOf: (entry: CedictLine, key: string, last: number) => readonly number[],
): Packed {
  const starts: number[] = [];
  const bytes: number[] = [];
  keys.forEach(({ key, entries }, number) => {
    if (number % (1 << GROUP) === 0) starts.push(bytes.length);
    entries.forEach((entry, at) => {
      const last = at === entries.length - 1 ? LAST : 0;
      for (const byte of bytesOf(entry, key, last)) bytes.push(byte);
    });
  });
  return { starts: Uint32Array.from(starts), bytes: Uint8Array.from(bytes) };
}

/** The syllables of each entry of a key, by the key's number. The table is read when first needed. */
export function openReadings({ starts, bytes, syllables }: PackedReadings) {
  let table: string[] | undefined;
  const after = (at: number) => at + 1 + 2 * ((bytes[at] ?? 0) & MOST_SYLLABLES);

  return (key: number): string[][] =>
    entriesOf({ starts, bytes }, key, after).map((at) => {
      table ??= decodeUtf8(syllables).replace(/\0+$/, '').split(' ');
      const found: string[] = [];
      for (let pair = at + 1; pair < after(at); pair += 2) {
        found.push(table[(bytes[pair] ?? 0) | ((bytes[pair + 1] ?? 0) << 8)] ?? '');
      }
      return found;
    });
}

/** What the definitions' half knows of an entry. */
export type DefinedEntry = Omit<CedictLine, 'syllables'>;

/** The entries of a key, which is `word` in Simplified, by its number. */
export function openDefinitions(packed: Packed) {
  const { bytes } = packed;
  const definitionAt = (at: number) => at + 2 + (bytes[at + 1] ?? 0);
  const length = (at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
  const after = (at: number) => definitionAt(at) + 2 + length(definitionAt(at));

  return (key: number, word: string): DefinedEntry[] =>
    entriesOf(packed, key, after).map((at) => {
      const flags = bytes[at] ?? 0;
      const definition = definitionAt(at);
      const written = decodeUtf8(bytes.subarray(at + 2, definition)).split('\t');
      const simplified = flags & SIMPLIFIED_IS_KEY ? word : (written.shift() ?? word);
      const traditional =
        flags & TRADITIONAL_IS_SIMPLIFIED ? simplified : (written[0] ?? simplified);
      return {
        simplified,
        traditional,
        proper: (flags & PROPER) !== 0,
        definition: decodeUtf8(bytes.subarray(definition + 2, after(at))),
      };
    });
}

/** Where each entry of a key begins; `after` tells where the entry at a place ends. */
function entriesOf(
  { starts, bytes }: Packed,
  key: number,
  after: (at: number) => number,
): number[] {
  let at = starts[key >> GROUP] ?? bytes.length;
  for (let before = key % (1 << GROUP); before > 0 && at < bytes.length; at = after(at)) {
    if ((bytes[at] ?? 0) & LAST) before--;
  }
  const found: number[] = [];
  for (; at < bytes.length; at = after(at)) {
    found.push(at);
    if ((bytes[at] ?? 0) & LAST) break;
  }
  return found;
}
