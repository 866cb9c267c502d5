/**
 * What readers of the web are shown today, and ours: pinyin-pro as it comes, the same with its modern
 * dictionary, CC-CEDICT's longest match with its first reading (what Zhongwen shows), and our reader.
 * Each loads what it needs when it is opened and nothing of the others, so that its heap can be told.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHan } from '../../lib/chinese/characters.ts';
import type { Lexicon } from '../../lib/chinese/lexicon.ts';
import { root } from '../../scripts/setup/run.ts';
import { modernDictionary } from './modern-dictionary.ts';

/** Numbered syllables of a text, one per Han character. */
export type Read = (text: string) => readonly string[];

export interface ReadingSystem {
  /** The files that it needs, absolute. */
  readonly files: readonly string[];
  open(): Promise<Read>;
}

const asset = (name: string) => join(root, '.output/chrome-mv3/assets', name);
const ours = ['lexicon.bin', 'ranker.bin', 'readings.txt', 'rare-readings.txt'].map(asset);
const pinyinPro = join(root, 'node_modules/pinyin-pro/dist/index.js');

/** The systems by the names they have in the table. The assets are those of the built extension. */
export const systems = {
  'pinyin-pro as it comes': { files: [pinyinPro], open: openPinyinPro },
  'pinyin-pro with its modern dictionary': {
    files: [pinyinPro, modernDictionary],
    async open() {
      const { addDict } = await import('pinyin-pro');
      addDict(JSON.parse(readFileSync(modernDictionary, 'utf8')));
      return openPinyinPro();
    },
  },
  'CC-CEDICT longest match, first reading': {
    files: [asset('lexicon.bin')],
    async open() {
      const { openLexicon } = await import('../../lib/chinese/lexicon.ts');
      const { foldScript } = await import('../../lib/chinese/fold.ts');
      const lexicon = openLexicon(readFileSync(asset('lexicon.bin')));
      return (text) => readByLongestMatch(foldScript(text), lexicon);
    },
  },
  'our reader': { files: ours, open: openOurs },
} satisfies Readonly<Record<string, ReadingSystem>>;

export type SystemName = keyof typeof systems;

async function openPinyinPro(): Promise<Read> {
  const { pinyin } = await import('pinyin-pro');
  return (text) => {
    const all = pinyin(text, { type: 'array', toneType: 'num', toneSandhi: false });
    return [...text].flatMap((character, at) =>
      isHan(character) ? [(all[at] ?? '').replace('v', 'ü').replace(/0$/, '5')] : [],
    );
  };
}

function readByLongestMatch(folded: string, lexicon: Lexicon): string[] {
  const syllables: string[] = [];
  for (let at = 0; at < folded.length; ) {
    const end = Math.max(lexicon.longest(folded, at), at + 1);
    const word = folded.slice(at, end);
    if (isHan(word.charAt(0))) syllables.push(...(lexicon.readings(word)[0] ?? ['']));
    at = end;
  }
  return syllables;
}

async function openOurs(): Promise<Read> {
  const [{ openLexicon }, { openRanker }, { openReviewed }, { openRareReadings }] =
    await Promise.all([
      import('../../lib/chinese/lexicon.ts'),
      import('../../lib/chinese/ranker.ts'),
      import('../../lib/chinese/reviewed.ts'),
      import('../../lib/chinese/rare-readings.ts'),
    ]);
  const { createSegmenter } = await import('../../lib/chinese/words.ts');
  const { createReader } = await import('../../lib/chinese/read.ts');
  const dictionary = openLexicon(readFileSync(asset('lexicon.bin')));
  const read = createReader({
    dictionary,
    segment: createSegmenter({ dictionary }),
    ranker: openRanker(readFileSync(asset('ranker.bin'))),
    reviewed: openReviewed(readFileSync(asset('readings.txt'), 'utf8')),
    rare: openRareReadings(readFileSync(asset('rare-readings.txt'), 'utf8')),
  });
  return (text) => read(text).flatMap(({ syllables }) => syllables);
}
