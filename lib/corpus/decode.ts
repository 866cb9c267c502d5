/** Bytes of a file → text: UTF-8, UTF-16 with or without a mark, GB18030 and Big5, told by content. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** The platform's decoder, handed in: `(encoding) => new TextDecoder(encoding)`. */
export type DecoderOf = (encoding: Encoding) => { readonly decode: (bytes: Uint8Array) => string };

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Characters that the bytes did not spell; each stands as U+FFFD in `text`. */
  readonly unreadable: number;
}

/** So much of a file is looked at to tell GB18030, Big5 and UTF-16 apart. */
const SAMPLE = 1 << 16;
/** Characters that every Chinese page is full of, in either script. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严' +
    '這個國為時來們於對會發動過說產種後學經進著電還現實兩體機當點從業開應線數題黨長總頭資邊統較將組見計別農強決戰處隊給門規熱領東導壓爭濟極聯認權證單風帶場車務達積議報鬥類離華張馬話傳許廣記須際驗連斷難礦備辦習響約團歷構稱準維劃選標寫親養層專狀識適屬圓調滿縣參紅細聽鐵價嚴',
);

/** Tells the encoding and decodes. Total: bytes of any kind give some text; see `looksBinary` first. */
export function decodeText(bytes: Uint8Array, decoderOf: DecoderOf): Decoded {
  const encoding = encodingOf(bytes, decoderOf);
  const text = decoderOf(encoding)
    .decode(bytes)
    .replace(/^\uFEFF/, '');
  return { text, encoding, unreadable: text.split('\uFFFD').length - 1 };
}

/** True for bytes that are no text in any of the encodings: pictures, archives, programs. */
export function looksBinary(bytes: Uint8Array): boolean {
  if (markOf(bytes) || wideOrder(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > sample.length * 0.02;
}

/** The encoding of a file, by its mark, its form, and how ordinary its characters look. */
export function encodingOf(bytes: Uint8Array, decoderOf: DecoderOf): Encoding {
  const marked = markOf(bytes);
  if (marked) return marked;
  const wide = wideOrder(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const mainland = ordinariness(decoderOf('gb18030').decode(sample));
  const taiwan = ordinariness(decoderOf('big5').decode(sample));
  const broken = ordinariness(decoderOf('utf-8').decode(sample));
  if (broken > mainland && broken > taiwan) return 'utf-8';
  return taiwan > mainland ? 'big5' : 'gb18030';
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Byte order of UTF-16 without a mark: nearly every unit is Han, its punctuation, or ASCII. */
function wideOrder(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 === 1) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < length; at += 2) {
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (isOrdinaryUnit(second, first)) little++;
    if (isOrdinaryUnit(first, second)) big++;
  }
  const most = Math.max(little, big);
  if (most < (length / 2) * 0.97 || little === big) return null;
  // Plain ASCII read in pairs looks like rare Han: it is UTF-8.
  return isUtf8(bytes) && !bytes.subarray(0, length).includes(0)
    ? null
    : little > big
      ? 'utf-16le'
      : 'utf-16be';
}

function isOrdinaryUnit(high: number, low: number): boolean {
  if (high === 0) return low === 9 || low === 10 || low === 13 || (low >= 0x20 && low !== 0x7f);
  return (high >= 0x4e && high <= 0x9f) || high === 0x30 || high === 0xff || high === 0x20;
}

/** True for well-formed UTF-8; the last character may be cut off. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0) return false;
    for (let next = at + 1; next < Math.min(at + length, bytes.length); next++) {
      if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
    }
    at += length;
  }
  return true;
}

/** Share of a page's most frequent characters, less what cannot be text. */
function ordinariness(text: string): number {
  let frequent = 0;
  let other = 0;
  let wrong = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    if (code === 0xfffd || (code >= 0xe000 && code < 0xf900) || (code >= 0x80 && code < 0xa0))
      wrong++;
    else if (FREQUENT.has(character)) frequent++;
    else other++;
  }
  const total = frequent + other + wrong;
  return total === 0 ? 0 : (frequent - 3 * wrong) / total;
}
