/**
 * The layout of `lexicon.bin`, shared by who writes it (lexicon-build.ts) and who reads it
 * (word-trie.ts, dictionary.ts): little-endian sections behind a header, each opened as a view, so
 * that opening costs milliseconds and no heap beyond the buffer itself.
 */

const MAGIC = 0x4c44_4e42; // "BNDL"
const VERSION = 1;

/** In the order of the file; what each is made of is said where it is read. */
export const SECTIONS = [
  'labels',
  'children',
  'costs',
  'classes',
  'keyNodes',
  'keyRecords',
  'records',
  'syllables',
  'names',
] as const;

export type Section = (typeof SECTIONS)[number];

/** The bytes of every section, without copying. Throws on a file that is not of this version. */
export function openSections(
  bytes: ArrayBuffer | Uint8Array,
): Readonly<Record<Section, Uint8Array>> {
  const whole = aligned(bytes);
  const header = new Uint32Array(whole.buffer, whole.byteOffset, 2 + SECTIONS.length + 1);
  if (header[0] !== MAGIC || header[1] !== VERSION) {
    throw new Error(
      'The lexicon file is damaged or of another version; build the extension again.',
    );
  }
  const parts = SECTIONS.map((name, at): [Section, Uint8Array] => [
    name,
    whole.subarray(header[2 + at], header[3 + at]),
  ]);
  return Object.fromEntries(parts) as Record<Section, Uint8Array>;
}

/** One file of the sections, each padded to four bytes. */
export function writeSections(sections: Readonly<Record<Section, ArrayBufferView>>): Uint8Array {
  const header = new Uint32Array(2 + SECTIONS.length + 1);
  header.set([MAGIC, VERSION]);
  let end = header.byteLength;
  SECTIONS.forEach((name, at) => {
    header[2 + at] = end;
    end += padded(sections[name].byteLength);
  });
  header[2 + SECTIONS.length] = end;
  const file = new Uint8Array(end);
  file.set(new Uint8Array(header.buffer));
  SECTIONS.forEach((name, at) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), header[2 + at]);
  });
  return file;
}

/** A view of 16- or 32-bit numbers over a section. */
export const wide = {
  u16: (bytes: Uint8Array) =>
    new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1),
  u32: (bytes: Uint8Array) =>
    new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2),
};

function aligned(bytes: ArrayBuffer | Uint8Array): Uint8Array {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  return view.byteOffset % 4 === 0 ? view : view.slice();
}

const padded = (length: number) => (length + 3) & ~3;
