/**
 * Folds text for looking up: Traditional to Simplified, and for search also width, case and marks.
 * Both folds keep the UTF-16 length, so an offset in the fold is an offset in the text.
 *
 * Only OpenCC's Traditional → Simplified tables are loaded (47 kB), not a converter.
 */
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import traditionalCharacters from 'opencc-js/dict/TSCharacters';
import traditionalPhrases from 'opencc-js/dict/TSPhrases';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import { identity } from './units.ts';

/**
 * `text` in Simplified characters, as a reader would write it: 音樂 → 音乐, 乾燥 → 干燥, but
 * 乾坤 stays 乾坤 and 著名 stays 著名 while 看著 becomes 看着. Characters whose Simplified form has
 * another length are left. Simplified text comes back unchanged. Idempotent; linear.
 */
export function foldScript(text: string): string {
  if (!hasTraditional(text)) return text;
  const keepsZhu = SIMPLIFIED_ONLY.test(text);
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const phrase = phraseAt(text, at);
    if (phrase) {
      folded += phrase;
      at += phrase.length;
    } else {
      folded += foldCharacterAt(text, at, keepsZhu);
      at += 1;
    }
  }
  return folded;
}

/**
 * `text` as the index knows it: every character on its own, so that a query is folded like the
 * text around it (乾坤 → 干坤). Simplified, half width, lower case, one kind of middle dot and of
 * quotation mark: ＴＣＬ → tcl, 「三高四新」 → "三高四新". Not for showing. Idempotent; linear.
 */
export function foldForSearch(text: string): string {
  const table = searchTable();
  const first = firstChange(text, table);
  if (first === text.length) return text;
  const units = new Uint16Array(text.length - first);
  for (let at = first; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[at - first] = table[unit] ?? unit;
  }
  return text.slice(0, first) + textOf(units);
}

/** The same for code units that are not a string: `units` folded in place. */
export function foldUnitsForSearch(units: Uint16Array): Uint16Array {
  const table = searchTable();
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    units[at] = table[unit] ?? unit;
  }
  return units;
}

/** 著 is read zhù beside these; elsewhere it is Taiwan's way to write 着. */
const ZHU_BEFORE = '名显顯土编編专專原论論巨鉅卓昭遗遺译譯合所撰拙';
const ZHU_AFTER = '名作述称稱者书書录錄有于於';

/** Common characters only Simplified text has: there 著 is never 着. */
const SIMPLIFIED_ONLY =
  /[们这说时国会个对为来过还问没样动现给点种经应头见进开关业发产东车长门马书义报师队华讲认识议记让该调请谁计论设许试话读员财责质贵费资赛学习觉区]/;

/** Pairs that search takes as one, beyond those that OpenCC's phrases tell apart (沈默, 沉默). */
const ALIKE = '著着妳你牠它';

/** Characters that only phrases change, so that 瞭解 and 藉口 are folded when they stand alone. */
const ONLY_IN_PHRASES = /[著瞭藉覆甦彷衹]/;

const MIDDLE_DOTS = '•‧・･∙⋅';
const QUOTES = '“”„‟「」『』〝〞＂';
const APOSTROPHES = '‘’‛';
const DASHES = '‐‑‒–—―−';

function hasTraditional(text: string): boolean {
  return firstChange(text, scriptTable()) < text.length || ONLY_IN_PHRASES.test(text);
}

function firstChange(text: string, table: Uint16Array): number {
  let at = 0;
  while (at < text.length && table[text.charCodeAt(at)] === text.charCodeAt(at)) at++;
  return at;
}

function phraseAt(text: string, at: number): string | undefined {
  const phrases = phrasesByFirst().get(text.charAt(at));
  return phrases?.find(([traditional]) => text.startsWith(traditional, at))?.[1];
}

function foldCharacterAt(text: string, at: number, keepsZhu: boolean): string {
  const unit = text.charCodeAt(at);
  if (text[at] === '著') return keepsZhu || isZhu(text, at) ? '著' : '着';
  return String.fromCharCode(scriptTable()[unit] ?? unit);
}

function isZhu(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/[湊凑配迎契]合$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  return (
    (before !== '' && ZHU_BEFORE.includes(before)) || (after !== '' && ZHU_AFTER.includes(after))
  );
}

function textOf(units: Uint16Array): string {
  const PIECE = 8192; // fromCharCode takes its characters as arguments, and the stack is finite
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, at + PIECE));
  }
  return text;
}

/** Where letters have cases: not among the Han. */
const CASED = [
  [0, 0x2fff],
  [0xa000, 0xabff],
  [0xff00, 0xffff],
] as const;

const pairs = (entries: string): [string, string][] =>
  entries.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  });

/** Code unit → code unit of the Simplified character; surrogates map to themselves. */
const scriptTable = once(() => {
  const simplified = new Map(pairs(traditionalCharacters).filter(([key]) => key.length === 1));
  const isSimplified = new Set(simplified.values());
  const table = identity();
  const put = (from: string, to: string) => {
    const settled = simplified.get(to) ?? to;
    if (from.length === 1 && settled.length === 1)
      table[from.charCodeAt(0)] = settled.charCodeAt(0);
  };
  for (const [from, to] of pairs(compatibilityIdeographs)) put(from, to);
  for (const [from, to] of [...pairs(hongKongVariants), ...pairs(taiwanVariants)]) {
    // 么 is what Taiwan prints for 幺, and what the Mainland prints for 麼: leave it.
    if (from !== '著' && !isSimplified.has(from)) put(from, to);
  }
  for (const [from, to] of simplified) put(from, to);
  return settle(table);
});

const searchTable = once(() => {
  const table = scriptTable().slice();
  for (const [first, last] of CASED) {
    for (let unit = first; unit <= last; unit++) {
      const lower = String.fromCharCode(table[unit] ?? unit).toLowerCase();
      if (lower.length === 1) table[unit] = lower.charCodeAt(0);
    }
  }
  const put = (from: string, to: string) => {
    for (const character of from) table[character.charCodeAt(0)] = to.charCodeAt(0);
  };
  // What is written alike in one script and not in the other is one class to search. A class that
  // is united with another points to it, so that no pair costs a walk over the table.
  const into = identity();
  const classOf = (unit: number) => {
    let found = table[unit] ?? unit;
    while (into[found] !== found) found = into[found] ?? found;
    return found;
  };
  const unite = (from: string, to: string) => {
    into[classOf(from.charCodeAt(0))] = classOf(to.charCodeAt(0));
  };
  for (let at = 0; at < ALIKE.length; at += 2) unite(ALIKE.charAt(at), ALIKE.charAt(at + 1));
  for (const [traditional, simplified] of pairs(traditionalPhrases)) {
    if (traditional.length !== simplified.length) continue;
    for (let at = 0; at < traditional.length; at++) {
      unite(traditional.charAt(at), simplified.charAt(at));
    }
  }
  for (let unit = 0; unit < table.length; unit++) table[unit] = classOf(unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) {
    table[unit] = table[unit - 0xfee0] ?? unit;
  }
  put('\u3000\u00a0', ' ');
  put(MIDDLE_DOTS, '·');
  put(QUOTES, '"');
  put(APOSTROPHES, "'");
  put(DASHES, '-');
  return settle(table);
});

/** Follows each mapping to its end, which makes the table's fold idempotent. */
function settle(table: Uint16Array): Uint16Array {
  for (let unit = 0; unit < table.length; unit++) {
    let to = table[unit] ?? unit;
    for (let steps = 0; steps < 4; steps++) to = table[to] ?? to;
    table[unit] = to;
  }
  return table;
}

/** OpenCC's exceptions to the character table, longest first under their first character. */
const phrasesByFirst = once(() => {
  const byFirst = new Map<string, [string, string][]>();
  for (const [traditional, simplified] of pairs(traditionalPhrases)) {
    // 么麼 → 幺麽 would rewrite 么, which Simplified text is full of.
    if (traditional.length !== simplified.length || /[么幺]/.test(traditional)) continue;
    // The result is listed too, so that folding it again leaves it: 張法乾 → 张法乾 → 张法乾.
    for (const form of new Set([traditional, simplified])) {
      const first = form.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), [form, simplified]]);
    }
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return byFirst;
});

/** The tables take some milliseconds to build, so they wait until a text needs them. */
function once<T>(build: () => T): () => T {
  let built: { value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
