/** What a word is, a name of someone, somewhere or something, as the sources let one see it. */
import type { CedictLine } from './cedict.ts';
import { foldScript } from './fold.ts';
import type { LexiconSources } from './lexicon-build.ts';
import { WordClass } from './word-trie.ts';

const WORD = /^[\p{Script=Han}〇·A-Za-z0-9]*\p{Script=Han}[\p{Script=Han}〇·A-Za-z0-9]*$/u;
const PLACE =
  /\b(?:city|cities|county|counties|province|district|prefecture|town|township|village|river|lake|mountains?|mt|mount|island|islands|country|capital|state|region|sea|ocean|banner|port|peninsula|municipality|republic|kingdom|continent|strait|airport)\b/i;
const PERSON =
  /\((?:c\. )?(?:\d{3,4}|born)\b[^)]*[-–]|\((?:\w+ )?(?:name|surname)\)|\b(?:politician|president|emperor|general secretary)\b/i;
/** 外交部, 国务院, 新华社 are no places, though jieba has them among its places. */
const INSTITUTION = /..[部院社局会办委府校厂厅署]$/;

/**
 * The Simplified words of the dictionary with their WordClass bits: 0 for a word that is also
 * common, as 高峰 and 朝阳 are.
 */
export function dictionaryClasses(entries: readonly CedictLine[]): Map<string, number> {
  const classes = new Map<string, number>();
  const common = new Set<string>();
  for (const entry of entries) {
    const word = foldScript(entry.simplified);
    if (!WORD.test(word)) continue;
    if (!entry.proper) common.add(word);
    classes.set(word, (classes.get(word) ?? 0) | properClass(word, entry));
  }
  for (const word of common) classes.set(word, 0);
  return classes;
}

function properClass(word: string, { proper, definition }: CedictLine): number {
  if (!proper || definition.startsWith('surname ')) return 0;
  if (PERSON.test(definition)) return WordClass.person;
  return PLACE.test(definition) && !INSTITUTION.test(word) ? WordClass.place : WordClass.term;
}

/** What jieba's tag adds to the dictionary's opinion, which may be none (undefined). */
export function countedClasses(word: string, tag: string, dictionary: number | undefined): number {
  if (dictionary === 0 || dictionary === WordClass.person) return dictionary;
  if (tag === 'ns') return INSTITUTION.test(word) ? WordClass.term : WordClass.place;
  if (dictionary !== undefined) return dictionary;
  if (tag.startsWith('nr')) return WordClass.person;
  return tag === 'nt' || tag === 'nz' ? WordClass.term : 0;
}

/** 预报员, 讲解员, 工程师, 患者: whoever is called so may have a name after it. */
export function titleClass(word: string, tag: string): number {
  return tag === 'n' && word.length > 1 && /[员师者]$/.test(word) ? WordClass.title : 0;
}

/** Surnames commoner than this rank are looked for in words that only jieba has. */
const COMMON_SURNAMES = 250;
/** 安和路, 安海镇, 单性花 begin like names too. */
const NO_NAME = /[河路镇州江湖园洲村岛科花性线米程]$/;

/** Tells 冯其庸, which jieba takes for a noun, by its characters. */
export function looksLikeName({ surnames, givenNames }: LexiconSources) {
  const common = new Set(surnames.slice(0, COMMON_SURNAMES));
  const given = new Set(givenNames);
  return (word: string, dictionary: ReadonlyMap<string, number>): boolean =>
    word.length === 3 &&
    !NO_NAME.test(word) &&
    !dictionary.has(word) &&
    !dictionary.has(word.slice(0, 2)) &&
    !dictionary.has(word.slice(1)) &&
    common.has(word.charAt(0)) &&
    [...word.slice(1)].every((character) => given.has(character));
}
