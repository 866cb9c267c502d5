/**
 * Two words side by side, where OpenCC lists the last character of one and the first of the other as
 * a phrase: 把握|发展 (握发 → 握髮), 对手|表示 (手表 → 手錶). Each ought to be converted as it is alone.
 */
import phrases from 'opencc-js/dict/STPhrases';
import { readLexiconSources } from '../../scripts/lexicon-sources.ts';

const COMMONEST = 2500;

/** For every such phrase the commonest pair of words around it. */
export function wordEdges(): readonly (readonly [string, string])[] {
  const words = commonWords();
  const ending = byCharacter(words, 1);
  const beginning = byCharacter(words, 0);
  return phrases.split('|').flatMap((entry) => {
    const [phrase = ''] = entry.split(' ');
    const first = phrase.length === 2 ? ending.get(phrase.charAt(0)) : undefined;
    const second = beginning.get(phrase.charAt(1));
    return first && second ? [[first, second] as const] : [];
  });
}

function commonWords(): string[] {
  const { cedict, frequent } = readLexiconSources('.');
  const common = new Set(cedict.filter(({ proper }) => !proper).map((line) => line.simplified));
  return frequent
    .filter(({ word }) => word.length === 2 && common.has(word))
    .sort((a, b) => b.count - a.count)
    .slice(0, COMMONEST)
    .map(({ word }) => word);
}

/** The commonest word with each character at a position. */
function byCharacter(words: readonly string[], at: number): Map<string, string> {
  return new Map(words.toReversed().map((word) => [word.charAt(at), word]));
}
