/** Syllables in zhuyin (注音符號), as Taiwan's Ministry of Education writes them in a row. */
import { toneless, toneOf } from './syllable.ts';
import { SYLLABLES } from './syllables.ts';

const INITIALS: Readonly<Record<string, string>> = {
  ...{ b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ' },
  ...{ g: 'ㄍ', k: 'ㄎ', h: 'ㄏ', j: 'ㄐ', q: 'ㄑ', x: 'ㄒ' },
  ...{ zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ' },
};

const FINALS: Readonly<Record<string, string>> = {
  ...{ '': '', a: 'ㄚ', o: 'ㄛ', e: 'ㄜ', ê: 'ㄝ', ai: 'ㄞ', ei: 'ㄟ', ao: 'ㄠ', ou: 'ㄡ' },
  ...{ an: 'ㄢ', en: 'ㄣ', ang: 'ㄤ', eng: 'ㄥ', er: 'ㄦ', r: 'ㄦ' },
  ...{ i: 'ㄧ', ia: 'ㄧㄚ', io: 'ㄧㄛ', ie: 'ㄧㄝ', iai: 'ㄧㄞ', iao: 'ㄧㄠ', iou: 'ㄧㄡ' },
  ...{ ian: 'ㄧㄢ', in: 'ㄧㄣ', iang: 'ㄧㄤ', ing: 'ㄧㄥ', iong: 'ㄩㄥ' },
  ...{ u: 'ㄨ', ua: 'ㄨㄚ', uo: 'ㄨㄛ', uai: 'ㄨㄞ', uei: 'ㄨㄟ', uan: 'ㄨㄢ', uen: 'ㄨㄣ' },
  ...{ uang: 'ㄨㄤ', ueng: 'ㄨㄥ', ong: 'ㄨㄥ' },
  ...{ ü: 'ㄩ', üe: 'ㄩㄝ', üan: 'ㄩㄢ', ün: 'ㄩㄣ' },
  ...{ m: 'ㄇ', n: 'ㄋ', ng: 'ㄫ', hm: 'ㄏㄇ', hng: 'ㄏㄫ' },
};

const TONES = ['', '', 'ˊ', 'ˇ', 'ˋ'] as const;

/**
 * `hang2` → `ㄏㄤˊ`, `yuan1` → `ㄩㄢ`, `zhi4` → `ㄓˋ`. The neutral tone's dot goes before: `de5` →
 * `˙ㄉㄜ`; the 儿化 ending `r5` is a bare `ㄦ`. Letters that are no syllable come back as they are.
 */
export function toZhuyin(numbered: string): string {
  const letters = toneless(numbered);
  const symbols = SYMBOLS.get(letters);
  if (symbols === undefined || letters === 'r') return symbols ?? numbered;
  const tone = toneOf(numbered);
  return tone === 5 ? `˙${symbols}` : symbols + TONES[tone];
}

/** `ㄏㄤˊ` → `hang2`, `˙ㄉㄜ` and `ㄉㄜ˙` → `de5`; null for what is not one syllable of zhuyin. */
export function fromZhuyin(zhuyin: string): string | null {
  const letters = LETTERS.get(zhuyin.replace(/[˙ˉˊˇˋ]/g, ''));
  if (letters === undefined) return null;
  if (letters === 'er' && zhuyin === 'ㄦ') return 'r5';
  const tone = zhuyin.includes('˙') ? 5 : Math.max(TONES.indexOf(markOf(zhuyin)), 1);
  return letters + tone;
}

function markOf(zhuyin: string): (typeof TONES)[number] {
  return TONES.find((mark) => mark !== '' && zhuyin.endsWith(mark)) ?? '';
}

const SYMBOLS = new Map([...SYLLABLES].map((letters) => [letters, symbolsOf(letters)]));
const LETTERS = new Map([...SYMBOLS].reverse().map(([letters, symbols]) => [symbols, letters]));

function symbolsOf(letters: string): string {
  const spelled = unabbreviated(letters);
  const initial = /^(?:[zcs]h?|[bpmfdtnlgkhjqxr])/.exec(spelled)?.[0] ?? '';
  const final = FINALS[spelled];
  return final ?? `${INITIALS[initial]}${FINALS[spelled.slice(initial.length)]}`;
}

/** Pinyin's spelling rules undone, so that what follows the initial is the plain final. */
function unabbreviated(letters: string): string {
  return letters
    .replace(/^yi/, 'i')
    .replace(/^yu/, 'ü')
    .replace(/^you/, 'iou')
    .replace(/^y/, 'i')
    .replace(/^wu/, 'u')
    .replace(/^w/, 'u')
    .replace(/^([jqx])u/, '$1ü')
    .replace(/^((?:[zcs]h|[zcsr]))i$/, '$1')
    .replace(/(?<=.)iu$/, 'iou')
    .replace(/(?<=.)ui$/, 'uei')
    .replace(/(?<=[^iü])un$/, 'uen');
}
