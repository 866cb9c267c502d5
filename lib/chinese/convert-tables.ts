/** Opens `script.bin`: phrases and characters of OpenCC as views and small tables. */
import { openSections, SCRIPT, wide } from './sections.ts';
import { identity } from './units.ts';
import { decodeUtf8 } from './utf8.ts';
import { openSteps } from './word-trie.ts';

export interface ScriptTables {
  /** Simplified unit → unit of OpenCC's standard Traditional; itself where there is none. */
  readonly characters: Uint16Array;
  /** 1 for units that no Traditional text has. */
  readonly isSimplified: Uint8Array;
  /** How a surname is written: 钟 → 鍾. Units; itself where there is none. */
  readonly surnames: Uint16Array;
  /**
   * Calls `found` with the end and the Traditional form of every phrase at `at`, shortest first.
   * A form is as long as its phrase: an offset into `forms`. `isWord` is false for what OpenCC lists
   * only to steer its longest match: 新征.
   */
  phrasesAt(
    text: string,
    at: number,
    found: (end: number, form: number, isWord: boolean) => void,
  ): void;
  readonly forms: Uint16Array;
  /** OpenCC's standard unit → unit of Taiwan or Hong Kong. */
  readonly taiwan: Uint16Array;
  readonly hongKong: Uint16Array;
  /** Names of Hong Kong that keep their own characters: 一粥麪 → 一粥麵. In standard characters. */
  readonly hongKongPhrases: ReadonlyMap<string, string>;
}

/** Opens the tables: under two milliseconds. Throws when the bytes are no script file. */
export function openScriptTables(bytes: ArrayBuffer | Uint8Array): ScriptTables {
  const sections = openSections(bytes, SCRIPT);
  const step = openSteps(wide.u16(sections.labels), wide.u32(sections.children));
  const targets = wide.u32(sections.targets);
  const characters = tableOf(sections.characters);
  return {
    characters,
    isSimplified: simplifiedOnly(characters, BOTH),
    surnames: tableOf(sections.surnames),
    forms: wide.u16(sections.forms),
    taiwan: tableOf(sections.taiwan),
    hongKong: tableOf(sections.hongKong),
    hongKongPhrases: phraseMap(decodeUtf8(sections.hongKongPhrases).replace(/\0+$/, '')),
    phrasesAt(text, at, found) {
      let node = 0;
      for (let end = at + 1; end <= text.length; end++) {
        node = step(node, text.charCodeAt(end - 1));
        if (node < 0) return;
        const target = targets[node] ?? 0;
        if (target > 0) found(end, target >> 1, (target & 1) === 1);
      }
    },
  };
}

function tableOf(section: Uint8Array): Uint16Array {
  const table = identity();
  const units = wide.u16(section);
  for (let at = 0; at + 1 < units.length; at += 2) {
    const from = units[at] ?? 0;
    if (from > 0) table[from] = units[at + 1] ?? from;
  }
  return table;
}

/** Simplified forms that are characters of their own in Traditional. */
const BOTH =
  '里后面干台系复征制钟准致签注余胡谷云松范叶姜万表丑斗郁朱游了只才吁御当向卷凶采占周布划曲冲党仇种朴卜涂沈克回升岩困蒙借累欲扎志秋丰杰夸折板咸淀几仆岳出家伙苏术旋并肖萧旦辟吊托秘群峰床着启么吃线为污泄';

function simplifiedOnly(characters: Uint16Array, both: string): Uint8Array {
  const flags = new Uint8Array(characters.length);
  for (let unit = 0; unit < flags.length; unit++) flags[unit] = characters[unit] === unit ? 0 : 1;
  for (const character of both) flags[character.charCodeAt(0)] = 0;
  return flags;
}

function phraseMap(dictionary: string): Map<string, string> {
  const phrases = new Map<string, string>();
  for (const entry of dictionary.split('|')) {
    const [from = '', to = ''] = entry.split(' ');
    if (from !== '' && from.length === to.length) phrases.set(from, to);
  }
  return phrases;
}
