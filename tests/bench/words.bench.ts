/** Words, dictionary and script conversion: what they get right, how fast, how large. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Converter as openPlainOpenCc } from 'opencc-js/cn2t';
import { openConverter } from '../../lib/chinese/convert.ts';
import { type Lexicon, openLexicon } from '../../lib/chinese/lexicon.ts';
import { createSegmenter, type Segmenter } from '../../lib/chinese/words.ts';
import { languageFile } from '../../scripts/load-language.ts';
import { sentencesOf, wordsKept } from '../words-kept.ts';
import type { Figure } from './figure.ts';
import { wordEdges } from './word-edges.ts';

const MEGABYTE = 1_000_000;
const REPEATS = 10;

/** The figures of issue 4 for words and dictionary; under 20 s. */
export async function measure(): Promise<Figure[]> {
  const [lexicon, definitions, script] = await Promise.all([
    languageFile('lexicon'),
    languageFile('definitions'),
    languageFile('script'),
  ]);
  const before = process.memoryUsage();
  const cold = performance.now();
  const dictionary = openLexicon(readFileSync(lexicon));
  const segment = createSegmenter({ dictionary });
  segment('毛腾飞来到市十五届人大五次会议芦淞区代表团。');
  const opened = performance.now() - cold;
  const after = process.memoryUsage();
  const heap = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const size =
    [lexicon, definitions, script].reduce((sum, file) => sum + statSync(file).size, 0) / MEGABYTE;
  return [
    {
      name: 'words: lexicon.bin, definitions.bin and script.bin',
      value: size,
      unit: 'MB',
      limit: 15,
    },
    { name: 'words: read, opened, first words', value: opened, unit: 'ms', limit: 150 },
    { name: 'words: memory of an open lexicon', value: heap / MEGABYTE, unit: 'MB', limit: 60 },
    ...accuracy(segment),
    ...speed(dictionary, segment),
    ...conversion(readFileSync(script), segment),
  ];
}

function accuracy(segment: Segmenter): Figure[] {
  const share = (name: string, file: string): Figure => {
    const { kept, all } = wordsKept(segment, file);
    return {
      name: `words: ${name}`,
      value: (100 * kept) / all,
      unit: '%',
      limit: 95,
      atLeast: true,
    };
  };
  return [
    share('kept whole in the marked news sentences', 'words-dev.json'),
    share(`kept whole in our ${sentencesOf('words.json').length} sentences`, 'words.json'),
  ];
}

function speed(dictionary: Lexicon, segment: Segmenter): Figure[] {
  const text = newsText();
  const cut = perSecond(text.length, () => segment(text));
  const looked = perSecond(text.length, () => {
    for (let at = 0; at < text.length; at++) dictionary.longest(text, at);
  });
  return [
    { name: 'words: cutting', value: cut, unit: 'characters/s', limit: 500_000, atLeast: true },
    { name: 'dictionary: longest matches', value: looked, unit: '/s' },
  ];
}

function conversion(bytes: Uint8Array, segment: Segmenter): Figure[] {
  const opening = performance.now();
  const convert = openConverter(bytes, segment);
  convert('检察长胡波', 'tw');
  const opened = performance.now() - opening;
  const plain = openPlainOpenCc({ from: 'cn', to: 'tw' });
  const golden = JSON.parse(readFileSync('tests/golden/script.json', 'utf8')) as {
    cn: string;
    tw: string;
  }[];
  const wrong = (to: (text: string) => string) =>
    golden.filter(({ cn, tw }) => to(cn) !== tw).length;
  const text = newsText();
  const edges = wordEdges();
  const faults = (to: (text: string) => string) =>
    edges.filter(([one, other]) => to(one + other) !== to(one) + to(other)).length;
  return [
    { name: 'script: opening', value: opened, unit: 'ms', limit: 50 },
    {
      name: 'script: to Taiwan characters',
      value: perSecond(text.length, () => convert(text, 'tw')),
      unit: 'characters/s',
    },
    {
      name: `script: lines wrong of ${golden.length}, plain OpenCC`,
      value: wrong(plain),
      unit: '',
    },
    {
      name: `script: lines wrong of ${golden.length}`,
      value: wrong((line) => convert(line, 'tw')),
      unit: '',
      limit: 0,
    },
    {
      name: `script: faults at ${edges.length} word edges, plain OpenCC`,
      value: faults(plain),
      unit: '',
    },
    {
      name: `script: faults at ${edges.length} word edges`,
      value: faults((words) => convert(words, 'tw')),
      unit: '',
      limit: 20,
    },
  ];
}

function newsText(): string {
  const pages = readdirSync('data/pages').filter((name) => name.endsWith('.txt'));
  return pages.map((name) => readFileSync(`data/pages/${name}`, 'utf8')).join('\n');
}

function perSecond(units: number, work: () => void): number {
  work();
  const started = performance.now();
  for (let repeat = 0; repeat < REPEATS; repeat++) work();
  return (units * REPEATS * 1000) / (performance.now() - started);
}
