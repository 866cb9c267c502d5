/**
 * lib/page with fake functions for the background, bundled into test pages as `window.bandu`.
 * The fakes answer at once, or after `bandu.lag` milliseconds, and note what they were asked.
 */
import type { Explanation } from '../../lib/chinese/token.ts';
import { firstHan } from '../../lib/page/first-han.ts';
import { hover } from '../../lib/page/hover.ts';

const words =
  '不明白 中国共产党 中华人民共和国 银行 中国 头发 理发 公里 株洲 干部 北京 曹慧泉 市委书记 你好 𠮷野家'.split(
    ' ',
  );
const syllables: Record<string, string> = {
  不: 'bù1',
  明: 'míng2',
  白: 'bai5',
  银: 'yín2',
  行: 'háng2',
  中: 'zhōng1',
  国: 'guó2',
  共: 'gòng4',
  产: 'chǎn3',
  党: 'dǎng3',
  头: 'tóu2',
  发: 'fà4',
  株: 'zhū1',
  洲: 'zhōu1',
  曹: 'cáo2',
  慧: 'huì4',
  泉: 'quán2',
};

const life = new AbortController();

export const inPage = {
  life,
  lag: 0,
  asked: [] as { text: string; offset: number }[],
  opened: [] as string[],
  failed: [] as string[],
  stop: () => life.abort(),
  hover(delay = 20) {
    hover(document, {
      explain,
      delay: () => delay,
      toneColours: () => true,
      onOpen: (name) => inPage.opened.push(name),
      fail: (error) => inPage.failed.push(String(error)),
      signal: life.signal,
    });
  },
  firstHan: () => firstHan(document, life.signal),
};

async function explain(text: string, offset: number): Promise<Explanation | null> {
  inPage.asked.push({ text, offset });
  if (inPage.lag > 0) await new Promise((resolve) => setTimeout(resolve, inPage.lag));
  const word = wordAt(text, offset);
  const start = word ? text.lastIndexOf(word, offset) : offset;
  const found = word ?? String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const shown = shownSyllables(found);
  return {
    start,
    end: start + found.length,
    word: found,
    kind: found === '曹慧泉' ? 'person' : 'word',
    syllables: shown,
    source: 'lexicon',
    guess: !word,
    ...(found === '中国' ? { otherScript: '中國' } : {}),
    entries: [
      {
        simplified: found,
        traditional: found,
        syllables: shown,
        glosses: [`meaning of ${found}`, 'another sense'],
      },
    ],
    parts: [],
    ...(found === '曹慧泉'
      ? {
          mention: {
            name: found,
            kind: 'person',
            occurrences: 12,
            articles: 5,
            first: '2021-01-21',
            last: '2021-09-27',
            role: '市委书记',
          },
        }
      : {}),
  };
}

function wordAt(text: string, offset: number): string | undefined {
  return words.find((word) => {
    const start = text.lastIndexOf(word, offset);
    return start >= 0 && offset < start + word.length;
  });
}

function shownSyllables(word: string) {
  return [...word].map((character) => {
    const syllable = syllables[character] ?? 'x5';
    return { text: syllable.slice(0, -1), tone: Number(syllable.at(-1)) };
  });
}

export type Bandu = typeof inPage;
declare global {
  var bandu: Bandu;
}
globalThis.bandu = inPage;
