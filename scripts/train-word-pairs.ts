/**
 * Writes lib/corpus/parse/word-pairs.ts: the pairs of characters that stand inside words most often,
 * counted over jieba's dictionary (MIT). Run by hand: `npx node scripts/train-word-pairs.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const DICTIONARY = 'node_modules/jieba-js/dict/dict.txt.big';
const TARGET = 'lib/corpus/parse/word-pairs.ts';
/**
 * Of two neighbours inside a sentence of the five pages 42 % are among so many pairs, of two characters
 * on both sides of a paragraph's end 2 %; 8 000 pairs give 37 and 1, 30 000 give 46 and 3.
 */
const PAIRS = 15_000;
const LINE = 98;

const counts = new Map<string, number>();
for (const line of readFileSync(DICTIONARY, 'utf8').split('\n')) {
  const [word = '', frequency] = line.split(' ');
  if (!/^\p{Script=Han}{2,}$/u.test(word)) continue;
  for (let at = 1; at < word.length; at++) {
    const pair = word.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + Number(frequency));
  }
}

const bySecond = new Map<string, string>();
const commonest = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, PAIRS);
for (const pair of commonest.map(([one]) => one).sort()) {
  bySecond.set(pair.charAt(0), (bySecond.get(pair.charAt(0)) ?? pair.charAt(0)) + pair.charAt(1));
}

const lines: string[] = [];
let line = '';
for (const group of bySecond.values()) {
  if (line.length + group.length > LINE && line !== '') {
    lines.push(line);
    line = '';
  }
  line += line === '' ? group : ` ${group}`;
}
lines.push(line);

writeFileSync(
  TARGET,
  `/**
 * The ${PAIRS} pairs of characters that stand inside Chinese words most often: first character, then all
 * that follow it. Made by scripts/train-word-pairs.ts from jieba's dictionary (MIT).
 */
const FOLLOWERS = \`
${lines.join('\n')}\`;

let pairs: ReadonlySet<string> | undefined;

/** True when the two characters often stand inside one word: 产业 | 的产 not. */
export function isWordPair(pair: string): boolean {
  pairs ??= readPairs();
  return pairs.has(pair);
}

function readPairs(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const group of FOLLOWERS.trim().split(/\\s/)) {
    for (const second of group.slice(1)) found.add(group.charAt(0) + second);
  }
  return found;
}
`,
);
