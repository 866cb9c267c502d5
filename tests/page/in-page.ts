/**
 * lib/page with fake functions for the background, bundled into test pages as `window.bandu`.
 * The fakes answer at once, or after `bandu.lag` milliseconds, and note what they were asked.
 */
import type { Explanation, Script, ShownToken } from '../../lib/chinese/token.ts';
import { annotate } from '../../lib/page/annotate.ts';
import { convertPage } from '../../lib/page/convert.ts';
import { crossReference } from '../../lib/page/cross-reference.ts';
import { firstHan } from '../../lib/page/first-han.ts';
import { hover } from '../../lib/page/hover.ts';
import { mainText } from '../../lib/page/main-text.ts';
import { removeLeftovers, whenRewritten } from '../../lib/page/rewritten.ts';

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
  broken: false,
  asked: [] as { text: string; offset: number }[],
  opened: [] as string[],
  failed: [] as string[],
  converted: [] as string[],
  read: [] as string[],
  mentioned: [] as string[],
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
  async convert(to: Script = 'tw') {
    await convertPage(document, {
      convert: async (texts) => {
        inPage.converted.push(...texts);
        if (inPage.broken) throw new Error('broken');
        return texts.map(to === 'cn' ? simplified : traditional);
      },
      to,
      fail: (error) => inPage.failed.push(String(error)),
      signal: life.signal,
    });
  },
  annotate(toneColours = true) {
    annotate(document, {
      read: async (texts) => {
        inPage.read.push(...texts);
        return texts.map(tokens);
      },
      toneColours,
      fail: (error) => inPage.failed.push(String(error)),
      signal: life.signal,
    });
  },
  crossReference() {
    crossReference(document, {
      mentions: async (texts) => {
        inPage.mentioned.push(...texts);
        return texts.map((text) =>
          Array.from(text.matchAll(/曹慧泉|株洲/g), ({ 0: name, index }) => ({
            start: index,
            end: index + name.length,
            name,
          })),
        );
      },
      onOpen: (name) => inPage.opened.push(name),
      fail: (error) => inPage.failed.push(String(error)),
      signal: life.signal,
    });
  },
  rewritten: 0,
  watchRewritten() {
    whenRewritten(
      document,
      () => {
        inPage.rewritten += 1;
      },
      life.signal,
    );
  },
  removeLeftovers: () => removeLeftovers(document),
  mainText: () => mainText(document),
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

/** As opencc-js does it: longest match over the text, words before characters. */
function traditional(text: string): string {
  return text.replace(
    /头发|理发|复杂|公里|万里长城|后面|皇后|干部|[头发复杂里万长后面国华汉语战争开]/gu,
    (found) => toTraditional[found] ?? found,
  );
}

const toTraditional: Record<string, string> = {
  头发: '頭髮',
  理发: '理髮',
  复杂: '複雜',
  公里: '公里',
  万里长城: '萬里長城',
  后面: '後面',
  皇后: '皇后',
  干部: '幹部',
  头: '頭',
  发: '發',
  复: '復',
  杂: '雜',
  里: '裡',
  万: '萬',
  长: '長',
  后: '後',
  国: '國',
  华: '華',
  汉: '漢',
  语: '語',
  战: '戰',
  争: '爭',
  开: '開',
};

function simplified(text: string): string {
  return text.replace(
    /[頭髮國華漢語]/gu,
    (found) => '头发国华汉语'['頭髮國華漢語'.indexOf(found)] ?? found,
  );
}

/** Two characters a word, a syllable of one to six letters a character. */
function tokens(text: string): ShownToken[] {
  return [...text.matchAll(/\p{Script=Han}{1,2}/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    kind: 'word',
    syllables: [...word].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const text =
        ['zhū', 'xiǎng', 'à', 'lǜ', 'zhuàng', 'de', 'guó', 'mín', 'shì', 'jiā'][code % 10] ?? '';
      return { text, tone: (code % 5) + 1 };
    }),
    guess: false,
  }));
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
