/**
 * The inverted index of a segment: for each pair of neighbouring characters the documents that
 * have it, with how strongly. A pair is the unit because no segmenter cuts news well enough
 * (docs/ARCHITECTURE.md has the measurements), and its dictionary answers pinyin too.
 */
import { foldForSearch } from '../chinese/fold.ts';
import type { Field, Piece } from './document.ts';
import { runsOf } from './runs.ts';

/** A pair as a number; the last character of a run is paired with 0. */
export const pairKey = (first: number, second: number): number => first * 0x10000 + second;

/** How strongly a document has a pair, two bits: once, two or three times, more, in its headline. */
export const STRENGTHS = [1, 1.5, 1.9, 3] as const;
const IN_HEADLINE = 3;

const HEADLINE: readonly Field[] = ['kicker', 'title', 'subtitle'];

/** Postings of all pairs: pair `i` has bytes `starts[i]` to `starts[i + 1]`. Keys ascend. */
export interface Postings {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Gathers pairs document by document, then writes them out. Memory is some 12 bytes a posting. */
export class PostingsBuilder {
  #terms = new Map<number, number[]>();
  #documents = 0;

  /** Adds the next document; returns how many characters of it are indexed. */
  add(text: string, pieces: readonly Piece[]): number {
    const strengths = new Map<number, number>();
    let length = 0;
    for (const { field, start, end } of pieces) {
      const headline = HEADLINE.includes(field);
      for (const run of runsOf(foldForSearch(text.slice(start, end)))) {
        length += run.length;
        countPairs(run, strengths, headline);
      }
    }
    for (const [key, count] of strengths) {
      const postings = this.#terms.get(key);
      const posting = this.#documents * 4 + strengthOf(count);
      if (postings) postings.push(posting);
      else this.#terms.set(key, [posting]);
    }
    this.#documents += 1;
    return length;
  }

  build(): Postings {
    const keys = Uint32Array.from(this.#terms.keys()).sort();
    const starts = new Uint32Array(keys.length + 1);
    const out = new ByteWriter();
    keys.forEach((key, index) => {
      starts[index] = out.length;
      const postings = this.#terms.get(key) ?? [];
      out.varint(postings.length);
      let last = 0;
      for (const posting of postings) {
        const document = posting >> 2;
        out.varint((document - last) * 4 + (posting & 3));
        last = document;
      }
    });
    starts[keys.length] = out.length;
    return { keys, starts, bytes: out.bytes() };
  }
}

/** Where `key` is, or would be, among ascending `keys`. */
export function lowerBound(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many documents have pair `index`. */
export function documentFrequency({ starts, bytes }: Postings, index: number): number {
  return readVarint(bytes, { at: starts[index] ?? 0 });
}

/** In how many documents of all segments two characters stand side by side. */
export function pairFrequency(
  segments: readonly { readonly postings: Postings }[],
): (first: number, second: number) => number {
  return (first, second) => {
    const key = pairKey(first, second);
    let frequency = 0;
    for (const { postings } of segments) {
      const index = lowerBound(postings.keys, key);
      if (postings.keys[index] === key) frequency += documentFrequency(postings, index);
    }
    return frequency;
  };
}

/**
 * Reads the postings of pair `index` into `into`, in date order: document × 4 + strength. Gives how
 * many there are; `into` must hold as many as the segment has documents.
 */
export function readPostings(
  { starts, bytes }: Postings,
  index: number,
  into: Uint32Array,
): number {
  const end = starts[index + 1] ?? 0;
  const cursor = { at: starts[index] ?? 0 };
  const count = Math.min(readVarint(bytes, cursor), into.length);
  let { at } = cursor;
  let document = 0;
  let read = 0;
  while (read < count && at < end) {
    let posting = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++] ?? 0;
      posting |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    document += posting >>> 2;
    into[read++] = document * 4 + (posting & 3);
  }
  return read;
}

/** Headline pairs are counted so high that nothing in a body reaches them. */
const HEADLINE_COUNT = 1 << 20;

function countPairs(run: string, counts: Map<number, number>, headline: boolean): void {
  for (let at = 0; at < run.length; at++) {
    const key = pairKey(run.charCodeAt(at), at + 1 < run.length ? run.charCodeAt(at + 1) : 0);
    counts.set(key, (counts.get(key) ?? 0) + (headline ? HEADLINE_COUNT : 1));
  }
}

function strengthOf(count: number): number {
  if (count >= HEADLINE_COUNT) return IN_HEADLINE;
  return count === 1 ? 0 : count <= 3 ? 1 : 2;
}

function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[cursor.at++] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return value >>> 0;
}

class ByteWriter {
  length = 0;
  #bytes = new Uint8Array(1 << 16);

  varint(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
