/**
 * What the ranker looks at: the characters and words around a character of several readings.
 * A feature is a 32-bit hash, so that nothing is allocated but one small array per character.
 * Training (scripts/train-ranker.ts) and reading share this file; a change here asks for new weights.
 */

/** A stretch of text, UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A character in its place. */
export interface RankerContext {
  /** Simplified text. */
  readonly text: string;
  /** Offset of the character. */
  readonly at: number;
  /** The words of the text, in order, covering it. */
  readonly words: readonly Span[];
  /** Which of them holds the character. */
  readonly index: number;
  /** What the dictionary reads the character as in that word; none for a single character. */
  readonly lexical: readonly string[];
}

/** Feature hashes of a context that hold for every candidate alike. About 27. */
export function contextFeatures({ text, at, words, index }: RankerContext): Uint32Array {
  const unit = (offset: number) => {
    const place = at + offset;
    return place < 0 || place >= text.length ? EDGE : text.charCodeAt(place);
  };
  const isLast = isEnd(text, words[index + 1]);
  const word = (offset: number) => wordHash(text, words[index + offset]);
  const [l3, l2, l1] = [unit(-3), unit(-2), unit(-1)];
  // What is said after the sentence changes nothing in it.
  const r1 = unit(1);
  const r2 = endsSentence(r1) ? EDGE : unit(2);
  const r3 = endsSentence(r1) || endsSentence(r2) ? EDGE : unit(3);
  const own = words[index] ?? { start: at, end: at + 1 };
  return Uint32Array.of(
    hash(1, 0, 0, 0),
    hash(2, l1, 0, 0),
    hash(3, r1, 0, 0),
    hash(4, l2, 0, 0),
    hash(5, r2, 0, 0),
    hash(6, l2, l1, 0),
    hash(7, r1, r2, 0),
    hash(8, l1, r1, 0),
    hash(9, l3, l2, l1),
    hash(10, r1, r2, r3),
    hash(11, l2, l1, r1),
    hash(12, l1, r1, r2),
    hash(13, l3, 0, 0),
    hash(14, r3, 0, 0),
    hash(15, l2, r1, 0),
    hash(16, l1, r2, 0),
    hash(17, unitClass(l1), 0, 0),
    hash(18, unitClass(r1), 0, 0),
    hash(19, wordHash(text, own), 0, 0),
    hash(20, Math.min(3, at - own.start), Math.min(4, own.end - own.start), 0),
    hash(21, word(1), 0, 0),
    hash(22, word(-1), 0, 0),
    hash(23, isLast ? wordHash(text, undefined) : word(2), 0, 0),
    hash(24, word(-2), 0, 0),
    hash(25, length(words[index + 1]), 0, 0),
    hash(26, length(words[index - 1]), 0, 0),
  );
}

/** What the dictionary says of one candidate: a hash, to be used for all characters and for each. */
export function lexicalFeature(
  { lexical }: RankerContext,
  candidate: string,
  place: number,
): number {
  const verdict = lexical.length === 0 ? 0 : lexical.includes(candidate) ? 1 : 2;
  const certainty = lexical.length > 1 ? (lexical[0] === candidate ? 2 : 1) : 0;
  return hash(40 + verdict, certainty, 0, 0) + (lexical.length === 0 ? Math.min(place, 3) : 0);
}

/** A feature for one candidate reading of one character: a key of 24 bits into the weights. */
export function keyOf(feature: number, owner: number): number {
  return mix(feature ^ Math.imul(owner, 0x9e3779b1)) >>> 8;
}

/** What a candidate's features are tied to: the character and the reading. */
export function ownerOf(character: string, candidate: string): number {
  let owner = character.charCodeAt(0);
  for (let at = 0; at < candidate.length; at++) {
    owner = Math.imul(owner, 31) + candidate.charCodeAt(at);
  }
  return owner;
}

const EDGE = 0;

/** True for a mark that ends the sentence, alone or in a row of marks: ”。 */
function isEnd(text: string, word: Span | undefined): boolean {
  for (let at = word?.start ?? 0; at < (word?.end ?? 0); at++) {
    if (endsSentence(text.charCodeAt(at))) return true;
  }
  return false;
}

/** 。！？ and the end of a line. */
function endsSentence(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x0a;
}

function length(word: Span | undefined): number {
  return word ? Math.min(4, word.end - word.start) : 0;
}

function wordHash(text: string, word: Span | undefined): number {
  let value = 7;
  for (let at = word?.start ?? 0; at < (word?.end ?? 0); at++) {
    value = Math.imul(value, 0x01000193) ^ text.charCodeAt(at);
  }
  return value;
}

const NUMERALS = '一二三四五六七八九十百千万亿两几数多第半每各这那';

/** 1 edge, 2 digit, 3 Latin letter, 4 punctuation or space, 5 numeral or determiner, else 0. */
function unitClass(unit: number): number {
  if (unit === EDGE) return 1;
  if (unit >= 0x30 && unit <= 0x39) return 2;
  if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return 3;
  if (unit < 0x4e00) return 4;
  if (unit >= 0xff00) return 4;
  return NUMERALS.includes(String.fromCharCode(unit)) ? 5 : 0;
}

function hash(kind: number, a: number, b: number, c: number): number {
  const value =
    Math.imul(Math.imul(Math.imul(kind, 0x85ebca6b) ^ a, 0xc2b2ae35) ^ b, 0x27d4eb2f) ^ c;
  return mix(value);
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
