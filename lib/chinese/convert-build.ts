/**
 * Makes `script.bin` out of OpenCC's dictionaries (Apache-2.0, as opencc-js ships them), the words
 * of CC-CEDICT that OpenCC does not know, and our own lines. At build time only. What is built here
 * opens in a millisecond; opencc-js's own converters take 105–220 ms and tens of megabytes.
 */
import type { CedictLine } from './cedict.ts';
import { SCRIPT, writeSections } from './sections.ts';
import { encodeUtf8 } from './utf8.ts';
import { buildTrie } from './word-trie-build.ts';

/** OpenCC's dictionaries, each `key value|key value|…`, by their names in OpenCC. */
export interface ScriptSources {
  readonly compatibilityIdeographs: string;
  readonly simplifiedCharacters: string;
  readonly simplifiedPhrases: string;
  readonly regionalPhrases: string;
  readonly taiwanVariants: string;
  readonly hongKongVariants: string;
  readonly hongKongPhrases: string;
  readonly cedict: readonly CedictLine[];
  /** True for a word that text is cut into: 征程, but not OpenCC's helper 新征. */
  readonly isWord: (text: string) => boolean;
  /** Our own: Simplified, and OpenCC's standard Traditional. */
  readonly own: readonly (readonly [simplified: string, traditional: string])[];
}

type Pairs = readonly (readonly [string, string])[];

/** The bytes of the script asset. The same sources give the same bytes. */
export function buildScript(sources: ScriptSources): Uint8Array {
  const characters = new Map(sameLength(pairs(sources.simplifiedCharacters)));
  for (const [from, to] of sameLength(pairs(sources.compatibilityIdeographs))) {
    characters.set(from, characters.get(to) ?? to);
  }
  const phrases = new Map([
    ...sameLength(pairs(sources.regionalPhrases)),
    ...sameLength(pairs(sources.simplifiedPhrases)),
  ]);
  // Beyond the first plane a character is two units long, like a phrase.
  for (const [from, to] of characters) if (from.length === 2) phrases.set(from, to);
  const standard = standardOf(sources);
  for (const [word, form] of cedictForms(sources.cedict, standard, characters)) {
    if (!phrases.has(word)) phrases.set(word, form);
  }
  for (const [word, form] of sources.own) phrases.set(word, form);
  return writeSections(
    {
      ...packPhrases(phrases, sources.isWord),
      characters: packPairs(characters),
      taiwan: packPairs(sameLength(pairs(sources.taiwanVariants))),
      hongKong: packPairs(sameLength(pairs(sources.hongKongVariants))),
      hongKongPhrases: encodeUtf8(sources.hongKongPhrases),
      surnames: packPairs(surnames(sources.cedict)),
    },
    SCRIPT,
  );
}

function packPhrases(
  phrases: ReadonlyMap<string, string>,
  isWord: ScriptSources['isWord'],
): PackedPhrases {
  const sorted = [...phrases].sort(([a], [b]) => (a < b ? -1 : 1));
  const trie = buildTrie(sorted.map(([key]) => ({ key, cost: 1, classes: 0 })));
  const targets = new Uint32Array(trie.costs.length);
  const forms: number[] = [0]; // a target of 0 means none
  sorted.forEach(([phrase, form], at) => {
    targets[trie.nodes[at] ?? 0] = forms.length * 2 + (isWord(phrase) ? 1 : 0);
    for (let unit = 0; unit < form.length; unit++) forms.push(form.charCodeAt(unit));
  });
  return {
    labels: trie.labels,
    children: trie.children,
    targets,
    forms: Uint16Array.from(forms),
  };
}

interface PackedPhrases {
  readonly labels: Uint16Array;
  readonly children: Uint32Array;
  /** Per node: twice the offset of its form, and one more when the phrase is a word; 0 for none. */
  readonly targets: Uint32Array;
  readonly forms: Uint16Array;
}

/** Characters that OpenCC's defaults often get wrong in words it does not list: 拒签, 红谷滩. */
const AMBIGUOUS = /[里干签复岳征游制发须谷松姜丑表斗胡云准后系历余钟面郁范丰]/;

/** Words of the dictionary with one Traditional form, in OpenCC's standard characters. */
function cedictForms(
  cedict: readonly CedictLine[],
  standard: (text: string) => string,
  characters: ReadonlyMap<string, string>,
): Map<string, string> {
  const forms = new Map<string, Set<string>>();
  for (const { simplified, traditional, definition } of cedict) {
    const usable = simplified.length > 1 && simplified.length === traditional.length;
    if (!usable || !AMBIGUOUS.test(simplified) || /variant of/.test(definition)) continue;
    forms.set(simplified, (forms.get(simplified) ?? new Set()).add(traditional));
  }
  const sure = new Map<string, string>();
  for (const [word, [form = '', ...others]] of forms) {
    if (others.length === 0) sure.set(word, onlyAmbiguous(word, standard(form), characters));
  }
  return sure;
}

/** The dictionary's form where OpenCC is unsure, OpenCC's own character everywhere else. */
function onlyAmbiguous(
  word: string,
  form: string,
  characters: ReadonlyMap<string, string>,
): string {
  return Array.from({ length: word.length }, (_, at) => {
    const character = word.charAt(at);
    return AMBIGUOUS.test(character) ? form.charAt(at) : (characters.get(character) ?? character);
  }).join('');
}

/** 裡 → 裏, 群 → 羣: characters of Taiwan and Hong Kong as OpenCC's standard has them. */
function standardOf({ taiwanVariants, hongKongVariants }: ScriptSources) {
  const back = new Map(
    [...pairs(hongKongVariants), ...pairs(taiwanVariants)].map(([standard, local]) => [
      local,
      standard,
    ]),
  );
  return (text: string) =>
    Array.from(text, (character) => back.get(character) ?? character).join('');
}

/** 钟 → 鍾, 余 → 余, 叶 → 葉: how each surname is written, where that is certain. */
function surnames(cedict: readonly CedictLine[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { simplified, traditional, definition } of cedict) {
    if (simplified.length !== 1 || !/(?:^|\/)surname [A-Z]/.test(definition)) continue;
    if (!forms.has(simplified) || simplified === traditional) forms.set(simplified, traditional);
  }
  return forms;
}

function packPairs(entries: Iterable<readonly [string, string]>): Uint16Array {
  const units: number[] = [];
  for (const [from, to] of entries) {
    if (from.length === 1 && to.length === 1) units.push(from.charCodeAt(0), to.charCodeAt(0));
  }
  return Uint16Array.from(units);
}

/** Offsets must survive, so what would change a text's UTF-16 length is left as it is. */
function sameLength(entries: Pairs): Pairs {
  return entries.filter(([from, to]) => from.length === to.length);
}

function pairs(dictionary: string): Pairs {
  return dictionary.split('|').map((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to] as const;
  });
}
