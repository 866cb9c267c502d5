/**
 * What each word costs the segmenter, −log probability, from how frequent jieba says it is; and an
 * estimate for the words jieba does not know.
 */
import { foldScript } from './fold.ts';
import type { FrequentWord, LexiconSources, OwnWord } from './lexicon-build.ts';
import { countedClasses, dictionaryClasses, looksLikeName, titleClass } from './lexicon-classes.ts';
import { COST_SCALE, WordClass } from './word-trie.ts';
import type { TrieWord } from './word-trie-build.ts';

type Costed = Map<string, TrieWord>;

const HAN_WORD = /^[\p{Script=Han}〇]+$/u;

/** Rarer than anything counted. */
const UNSEEN = 1.5;

/** Every word of the sources that text is cut into, with its cost and what is known of it. */
export function costWords(sources: LexiconSources): Costed {
  const total = sources.frequent.reduce((sum, { count }) => sum + count, 0);
  const nats = (count: number) => Math.log(total / count);
  const words: Costed = new Map();
  const put = (key: string, cost: number, classes: number) => {
    const known = words.get(key);
    const stored = Math.max(1, Math.min(250, Math.round(cost * COST_SCALE)));
    words.set(key, {
      key,
      cost: Math.min(stored, known?.cost ?? 250),
      classes: classes | (known?.classes ?? 0),
    });
  };

  const cedict = dictionaryClasses(sources.cedict);
  const isNamed = looksLikeName(sources);
  for (const { word, count, tag } of sources.frequent.filter(usable(cedict))) {
    put(
      word,
      nats(count),
      isNamed(word, cedict)
        ? WordClass.person
        : countedClasses(word, tag, cedict.get(word)) | titleClass(word, tag),
    );
  }
  const single = (character: string) => words.get(character)?.cost ?? 16 * COST_SCALE;
  const split = (word: string) => cheapestSplit(word, words, single) / COST_SCALE;
  const byLength = [...cedict].sort(([a], [b]) => a.length - b.length);
  for (const [word, classes] of byLength) {
    if (words.has(word)) continue;
    const whole = word.length > 2 ? split(word) - 1.5 : Number.POSITIVE_INFINITY;
    put(word, Math.min(nats(UNSEEN), whole), classes);
  }
  for (const place of sources.places)
    put(place, Math.min(nats(4), split(place) - 2), WordClass.place);
  for (const short of sources.places.flatMap(shortName)) {
    const common = cedict.get(short) === 0;
    if (!common) put(short, nats(cedict.has(short) ? 30 : 4), WordClass.place);
  }
  for (const { word, kind } of sources.own) {
    const cheaper = word.length > 2 ? 3 : 1;
    put(word, Math.min(nats(40), split(word) - cheaper), OWN_CLASSES[kind] | titleClass(word, 'n'));
  }
  for (const word of sources.titles) put(word, nats(30), WordClass.title);
  for (const word of sources.afterNames) put(word, nats(30), WordClass.afterName);
  return words;
}

const OWN_CLASSES: Readonly<Record<OwnWord['kind'], number>> = {
  word: 0,
  place: WordClass.place,
  person: WordClass.person,
  term: WordClass.term,
};

/** 岳阳市 → 岳阳, 渌口区 → 渌口, 延边朝鲜族自治州 → 延边; nothing for 苏州工业园区. */
function shortName(place: string): string[] {
  const [, short] = SHORT_NAME.exec(place) ?? [];
  return short && !MADE_UP.test(short) ? [short] : [];
}

const SHORT_NAME = /^(.{2,3})(?:[省市县区盟旗]|(?:\p{Script=Han}{1,4}族){1,4}自治[区州县旗])$/u;
const MADE_UP = /[新园区县市]$|开发|管理|示范|经济|技术|风景|林区|矿$/;

/** Words of jieba to cut by: no chance names of novels, no compounds of two words we have. */
function usable(cedict: ReadonlyMap<string, number>): (line: FrequentWord) => boolean {
  return ({ word, count, tag }) => {
    if (!HAN_WORD.test(word) || foldScript(word) !== word) return false;
    if (cedict.has(word)) return true;
    if (count < 3 || tag === 'nr') return false;
    if (word.length === 2) return count > 20 || !LOCATIVE.test(word);
    if (tag === 'l' && LITTLE_FIRST.test(word)) return false;
    if (word.length > 3 && tag === 'i') return true;
    return !compound(word, cedict);
  };
}

/** 在京举行 is often said, but no word. */
const LITTLE_FIRST = /^[在为是有以从对将把被与和]/;
/** 棚里, 路上: a noun and where. */
const LOCATIVE = /[里上中下内外]$/;
/** What makes one word of what follows: 副市长, 非物质. */
const PREFIX = /^[副非超反准亚无未总多双半]/;

/** 辽宁大连, 计算公式, 村党委: words of the dictionary side by side, which the reader knows apart. */
function compound(word: string, cedict: ReadonlyMap<string, number>): boolean {
  if (word.length === 3)
    return !PREFIX.test(word) && cedict.has(word.slice(1)) && !cedict.has(word.slice(0, 2));
  for (let at = 2; at <= word.length - 2; at++) {
    if (cedict.has(word.slice(0, at)) && cedict.has(word.slice(at))) return true;
  }
  return word.length > 8 || (word.length > 4 && cedict.has(word.slice(0, 4)));
}

/** The cost of the cheapest way to write `word` as two or more words. */
function cheapestSplit(word: string, words: Costed, single: (character: string) => number): number {
  const best = [0];
  for (let end = 1; end <= word.length; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = 0; start < end; start++) {
      if (start === 0 && end === word.length) continue;
      const part = word.slice(start, end);
      const cost = end - start === 1 ? single(part) : words.get(part)?.cost;
      if (cost !== undefined) {
        best[end] = Math.min(best[end] ?? 0, (best[start] ?? 0) + cost);
      }
    }
  }
  return best[word.length] ?? 0;
}
