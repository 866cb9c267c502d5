/**
 * Files of named sections, shared by who writes them at build time and who opens them: little-endian
 * numbers behind a header, each section opened as a view, so that opening costs milliseconds and no
 * heap beyond the buffer itself.
 */

/** The parts of `lexicon.bin`; what each is made of is said where it is read. */
export const LEXICON = [
  'labels',
  'children',
  'costs',
  'classes',
  'keyMarks',
  'keysBefore',
  'readingStarts',
  'readings',
  'syllables',
  'names',
] as const;

/** The parts of `definitions.bin`. */
export const DEFINITIONS = ['starts', 'definitions'] as const;

/** The parts of `script.bin`. */
export const SCRIPT = [
  'labels',
  'children',
  'targets',
  'forms',
  'characters',
  'taiwan',
  'hongKong',
  'hongKongPhrases',
  'surnames',
] as const;

export type Sections<Name extends string> = Readonly<Record<Name, Uint8Array>>;
export type LexiconSections = Sections<(typeof LEXICON)[number]>;
export type ScriptSections = Sections<(typeof SCRIPT)[number]>;

const MAGIC = 0x4c44_4e42; // "BNDL"

/** The bytes of every section, without copying. Throws on a file that does not hold `names`. */
export function openSections<Name extends string>(
  bytes: ArrayBuffer | Uint8Array,
  names: readonly Name[],
): Sections<Name> {
  const whole = aligned(bytes);
  if (whole.byteLength < headerLength(names)) throw damaged();
  const header = new Uint32Array(whole.buffer, whole.byteOffset, 3 + names.length);
  if (header[0] !== MAGIC || header[1] !== fingerprint(names)) throw damaged();
  if (header[2 + names.length] !== whole.byteLength) throw damaged();
  const parts = names.map((name, at): [Name, Uint8Array] => [
    name,
    whole.subarray(header[2 + at], header[3 + at]),
  ]);
  return Object.fromEntries(parts) as Record<Name, Uint8Array>;
}

/** One file of the sections, each padded to four bytes. */
export function writeSections<Name extends string>(
  sections: Readonly<Record<Name, ArrayBufferView>>,
  names: readonly Name[],
): Uint8Array {
  const header = new Uint32Array(3 + names.length);
  header.set([MAGIC, fingerprint(names)]);
  let end = header.byteLength;
  names.forEach((name, at) => {
    header[2 + at] = end;
    end += padded(sections[name].byteLength);
  });
  header[2 + names.length] = end;
  const file = new Uint8Array(end);
  file.set(new Uint8Array(header.buffer));
  names.forEach((name, at) => {
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

const damaged = () =>
  new Error('A language file is damaged or of another version; build the extension again.');

/** Changes whenever the sections of a file do. */
function fingerprint(names: readonly string[]): number {
  let hash = 0;
  for (const character of names.join()) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash;
}

function aligned(bytes: ArrayBuffer | Uint8Array): Uint8Array {
  const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  return view.byteOffset % 4 === 0 ? view : view.slice();
}

const headerLength = (names: readonly string[]) => (3 + names.length) * 4;
const padded = (length: number) => (length + 3) & ~3;
