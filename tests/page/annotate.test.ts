/** Traps 2.1 and 2.6 and the bounds of cost: pinyin over the page's text. */
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../scripts/browser/pointer.ts';
import { longPage } from '../e2e/made-pages.ts';
import { type TestBed, testBed } from './harness.ts';

let bed: TestBed;
let page: Page;
beforeAll(async () => {
  bed = await testBed();
}, 30_000);
afterEach(() => page.context().close());
afterAll(() => bed.close());

const open = async (html: string) => {
  page = await bed.open(html);
  await page.evaluate(() => globalThis.bandu.annotate());
};
const count = () => page.locator('bandu-ruby').count();

interface Laid {
  readonly word: { left: number; right: number; top: number; bottom: number };
  readonly ruby: { left: number; right: number; top: number; bottom: number };
}

/** Each word of a block with the box of its pinyin, in order. */
const laid = (selector: string): Promise<Laid[]> =>
  page.evaluate((selector) => {
    const block = document.querySelector(selector) as Element;
    const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const words: DOMRect[] = [];
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      for (const { 0: word, index } of node.data.matchAll(/\p{Script=Han}{1,2}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        words.push(...range.getClientRects());
      }
    }
    const rubies = [...block.querySelectorAll('bandu-ruby')].map((ruby) =>
      ruby.getBoundingClientRect(),
    );
    return words.map((word, index) => ({
      word: plain(word),
      ruby: plain(rubies[index] ?? new DOMRect()),
    }));
  }, selector);

const news = '株洲市加快建设国家老工业城市转型升级示范区，推动制造业高质量发展。';

describe('pinyin over text', () => {
  it.each([
    ['a paragraph of one line', `<p>${news.slice(0, 16)}</p>`, 'p'],
    [
      'a scaled block',
      `<div style="transform:scale(1.5);transform-origin:0 0"><p>${news.slice(0, 12)}</p></div>`,
      'p',
    ],
    ['a flex box', `<div id="x" style="display:flex">${news.slice(0, 10)}</div>`, '#x'],
    ['centred text', `<p style="text-align:center">${news.slice(0, 10)}</p>`, 'p'],
    [
      'a scrolled box',
      `<div id="x" style="height:50px;overflow:auto"><p>${news.slice(0, 12)}</p></div>`,
      'p',
    ],
  ])('stands over its words in %s', async (_, html, selector) => {
    await open(html);
    await expect.poll(count).toBeGreaterThan(0);
    await page.waitForTimeout(200);
    for (const { word, ruby } of await laid(selector)) {
      expect(Math.abs((word.left + word.right - ruby.left - ruby.right) / 2)).toBeLessThan(2);
      expect(ruby.bottom).toBeLessThanOrEqual((word.top + word.bottom) / 2);
      expect(word.top - ruby.top).toBeLessThan(20);
    }
  });

  it('keeps clear of the line above', async () => {
    await open(`<p style="width:300px;line-height:1.2">${news.repeat(3)}</p>`);
    await expect.poll(count).toBeGreaterThan(20);
    const words = await laid('p');
    const lines = [...new Set(words.map(({ word }) => Math.round(word.bottom)))];
    const middle = (word: Laid['word']) => (word.top + word.bottom) / 2;
    for (const { ruby } of words) {
      const above = words
        .filter(({ word }) => middle(word) < ruby.top)
        .map(({ word }) => middle(word) + 8);
      expect(Math.max(0, ...above)).toBeLessThanOrEqual(ruby.top + 1);
    }
    expect(lines.length).toBeGreaterThan(3);
  });

  it('follows its words when the page reflows', async () => {
    await open(`<p>${news.repeat(3)}</p>`);
    await expect.poll(count).toBeGreaterThan(20);
    await page.setViewportSize({ width: 420, height: 600 });
    await expect
      .poll(async () =>
        (await laid('p'))
          .filter(({ word }) => word.right - word.left > 20)
          .every(({ word, ruby }) => Math.abs(word.bottom - ruby.bottom) < 40),
      )
      .toBe(true);
  });

  it('lies only over what is on screen, and comes as one scrolls', async () => {
    await open(longPage(30_000));
    await expect.poll(count).toBeGreaterThan(100);
    await page.waitForTimeout(800);
    const read = await page.evaluate(() => globalThis.bandu.read.join('').length);
    expect(read).toBeLessThan(6_000);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.querySelectorAll('bandu-ruby')].some((ruby) => {
            const { top } = ruby.getBoundingClientRect();
            return top > 0 && top < innerHeight;
          }),
        ),
      )
      .toBe(true);
  });

  it('is not copied with the words, which stay one text for search and scripts', async () => {
    await open('<p id="p">中国<b>银行</b></p>');
    await expect.poll(count).toBe(2);
    const seen = await page.evaluate(() => {
      const block = document.getElementById('p') as HTMLElement;
      document.getSelection()?.selectAllChildren(document.body);
      const own = [...block.childNodes].slice(1).map((node) => node.textContent);
      return [own, document.getSelection()?.toString().trim()];
    });
    expect(seen).toEqual([['中国', '银行'], '中国银行']);
  });

  it('leaves ruby, vertical text and editors alone', async () => {
    const kept =
      '<p><ruby>中<rt>zhōng</rt></ruby></p><p style="writing-mode:vertical-rl">中国</p><div contenteditable="true">中国</div><textarea>中国</textarea>';
    await open(`<p id="ours">银行</p><div id="kept">${kept}</div>`);
    await expect.poll(count).toBe(1);
    expect(await page.innerHTML('#kept')).toBe(kept);
  });

  it('is read as the converted text is, after conversion', async () => {
    page = await bed.open('<p>头发</p>');
    await page.evaluate(() => {
      globalThis.bandu.annotate();
      void globalThis.bandu.convert();
    });
    await expect.poll(() => page.evaluate(() => globalThis.bandu.read.at(-1))).toBe('頭髮');
    await expect.poll(count).toBe(1);
  });

  it('does not stand between the pointer and the word', async () => {
    await open('<p>他在银行工作</p>');
    await page.evaluate(() => globalThis.bandu.hover());
    await expect.poll(count).toBe(3);
    const { x, y } = await placeOf(page, '银行', 1);
    await page.mouse.move(x, y);
    await expect
      .poll(() => page.evaluate(() => globalThis.bandu.asked.at(-1)?.text))
      .toBe('他在银行工作');
  });

  it('is in colours only when the reader wants them', async () => {
    page = await bed.open('<p style="color:rgb(10, 20, 30)">中国</p>');
    await page.evaluate(() => globalThis.bandu.annotate(false));
    await expect.poll(count).toBe(1);
    const colour = await page.evaluate(() => {
      const syllable = document.querySelector('bandu-ruby i');
      return syllable ? getComputedStyle(syllable).color : '';
    });
    expect(colour).toBe('rgb(10, 20, 30)');
  });

  it.each([
    ['#1d1f23', '#ffffff'],
    ['#767676', '#ffffff'],
    ['#a01820', '#fffdf8'],
    ['#e8e6e0', '#1a1917'],
    ['#9a9a92', '#1a1917'],
  ])('has a contrast of 4.5 or more in every tone beside %s on %s', async (ink, ground) => {
    page = await bed.open(`<p style="color:${ink};background:${ground}">中国</p>`);
    await page.evaluate(() => globalThis.bandu.annotate(true));
    await expect.poll(count).toBe(1);
    const contrasts = await page.evaluate((ground) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      const luminance = (color: string): number => {
        if (!context) return 0;
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
          (value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4),
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const syllable = document.querySelector<HTMLElement>('bandu-ruby i');
      return [1, 2, 3, 4, 5].map((tone) => {
        syllable?.style.setProperty('--c', `var(--t${tone})`);
        const color = syllable ? getComputedStyle(syllable).color : ground;
        const [one, other] = [luminance(color), luminance(ground)];
        return Math.max(one, other) / Math.min(one, other);
      });
    }, ground);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(contrasts).size).toBe(5);
  });

  it('keeps its own look on a page that styles everything, and can be read', async () => {
    page = await bed.open(
      '<style>i { color: red !important; font-size: 40px !important; display: none !important }</style><p>中国</p>',
    );
    await page.evaluate(() => globalThis.bandu.annotate(true));
    await expect.poll(count).toBe(1);
    const [syllable, text] = await page.evaluate(() => {
      const ruby = document.querySelector('bandu-ruby');
      const { color, fontSize, display } = getComputedStyle(ruby?.querySelector('i') as Element);
      return [{ color, fontSize, display }, ruby?.textContent?.trim()];
    });
    expect(syllable.color).not.toBe('rgb(255, 0, 0)');
    expect(Number.parseFloat(syllable.fontSize)).toBeLessThan(20);
    expect(syllable.display).not.toBe('none');
    expect(text).toMatch(/^\S+ \S+$/);
  });
});

describe('a page that changes its own nodes', () => {
  it('may set, remove, move and add text nodes as React does', async () => {
    await open('react.html');
    const text = await page.evaluate(async () => {
      const app = document.getElementById('app') as HTMLElement;
      const paragraph = document.createElement('p');
      const [first, second] = [document.createTextNode('中国'), document.createTextNode('银行')];
      paragraph.append(first, second);
      app.append(paragraph);
      const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
      await pause();
      first.nodeValue = '北京';
      await pause();
      paragraph.removeChild(second);
      await pause();
      paragraph.insertBefore(second, first);
      paragraph.appendChild(document.createTextNode('株洲'));
      await pause();
      return [...paragraph.childNodes].slice(1).map((node) => node.nodeValue);
    });
    expect(text).toEqual(['银行', '北京', '株洲']);
    await expect.poll(count).toBe(3);
    await page.evaluate(() => {
      const app = document.getElementById('app') as HTMLElement;
      app.textContent = '';
    });
    await expect.poll(count).toBe(0);
    expect(await page.evaluate(() => globalThis.bandu.failed)).toEqual([]);
  });

  it('may throw everything of a block away and say it anew, as Vue does', async () => {
    await open('<p id="p">中国</p>');
    await expect.poll(count).toBe(1);
    await page.evaluate(() => {
      const block = document.getElementById('p') as HTMLElement;
      block.textContent = '中国银行';
    });
    await expect.poll(count).toBe(2);
    await page.evaluate(() => document.querySelector('bandu-layer')?.remove());
    await expect.poll(count).toBe(2);
  });

  it('gets back the very same nodes, after random changes', async () => {
    page = await bed.open(`<main><p>${news}</p></main>`);
    const result = await page.evaluate(async () => {
      let seed = 11;
      const random = (below: number) => {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        return (seed >> 12) % below;
      };
      const main = document.querySelector('main') as HTMLElement;
      const mirror = main.cloneNode(true) as HTMLElement;
      const nodes: Node[] = [];
      const words = ['中国', '银行', 'abc', '株', '洲', '发展'];
      /** The page's own children, ours left out. */
      const own = (parent: Node) =>
        [...parent.childNodes].filter((node) => !node.nodeName.startsWith('BANDU'));
      globalThis.bandu.annotate();
      for (let round = 0; round < 60; round++) {
        const blocks = [...main.querySelectorAll('p,b,main')].concat(main);
        const twins = [...mirror.querySelectorAll('p,b,main')].concat(mirror);
        const index = random(blocks.length);
        const [block, twin] = [blocks[index], twins[index]];
        if (!block || !twin) continue;
        const kind = random(4);
        const at = random(own(block).length + 1);
        const [child, copy] = [own(block)[at], own(twin)[at]];
        if (kind === 0 && child && copy) {
          child.remove();
          copy.remove();
        } else if (kind === 1 && child instanceof Text && copy instanceof Text) {
          child.data = words[random(words.length)] ?? '';
          copy.data = child.data;
        } else {
          const word = words[random(words.length)] ?? '';
          const made =
            kind === 2
              ? document.createTextNode(word)
              : document.createElement(random(2) ? 'p' : 'b');
          if (made instanceof HTMLElement) made.append(word);
          nodes.push(made);
          twin.insertBefore(made.cloneNode(true), copy ?? null);
          block.insertBefore(made, child ?? null);
        }
        if (round % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
      }
      await new Promise((resolve) => setTimeout(resolve, 700));
      const annotated = document.querySelectorAll('bandu-ruby').length;
      globalThis.bandu.stop();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {
        annotated,
        same: main.isEqualNode(mirror),
        sheets: document.adoptedStyleSheets.length,
      };
    });
    expect(result.annotated).toBeGreaterThan(5);
    expect(result).toMatchObject({ same: true, sheets: 0 });
  });
});
