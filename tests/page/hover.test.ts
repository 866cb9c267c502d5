/** Traps 1.1 to 1.13 of working on somebody else's page: text under the pointer. */
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { placeOf, pointAt } from '../../scripts/browser/pointer.ts';
import { cardText, type TestBed, testBed } from './harness.ts';

let bed: TestBed;
let page: Page;
beforeAll(async () => {
  bed = await testBed();
}, 30_000);
afterEach(() => page.context().close());
afterAll(() => bed.close());

const open = async (
  name: string,
  options: { readonly hasTouch?: boolean; delay?: number } = {},
) => {
  page = await bed.open(name, options);
  await page.evaluate((delay) => globalThis.bandu.hover(delay), options.delay ?? 20);
};
const isShown = () =>
  page.evaluate(() => globalThis.banduRoots.get('bandu-card')?.host.isConnected === true);
const word = async () => /meaning of (\S+?)(?:another|$)/.exec(await cardText(page))?.[1];
/** Long enough for a card that is going to come. */
const settle = () => page.waitForTimeout(250);
const asked = () => page.evaluate(() => globalThis.bandu.asked);

describe('the character under the pointer', () => {
  it('is the one whose glyph holds the point, in its left half and in its right half', async () => {
    await open('caret-edges.html');
    const { x, y } = await placeOf(page, '银行', 1);
    for (const shift of [-9, 9]) {
      await page.mouse.move(x + shift, y);
      await settle();
    }
    const [first, ...more] = await asked();
    expect(first).toEqual({ text: '他在银行', offset: 3 });
    expect(more).toEqual([]);
  });

  it.each([
    ['after the end of a line', 200, 0],
    ['between two paragraphs', 20, 70],
    ['left of the text', -50, 0],
  ])('is none %s', async (_, right, down) => {
    await open('caret-edges.html');
    const { x, y } = await placeOf(page, '银行', 0);
    await page.mouse.move(x + right, y + down);
    await settle();
    expect(await isShown()).toBe(false);
    expect(await asked()).toEqual([]);
  });

  it('is found in shadow roots inside shadow roots', async () => {
    await open('shadow.html');
    const at = await page.locator('#word').evaluate((element) => {
      const range = document.createRange();
      range.setStart(element.firstChild as Text, 2);
      range.setEnd(element.firstChild as Text, 3);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    await expect.poll(word).toBe('银行');
  });

  it('is seen through a transparent link, whose style is not touched', async () => {
    await open('covering-link.html');
    const before = await page.innerHTML('article');
    await pointAt(page, '中国银行', 2);
    await expect.poll(word).toBe('银行');
    expect(await page.innerHTML('article')).toBe(before);
  });

  it('is not read through what covers it opaquely', async () => {
    await open('covering-link.html');
    const box = await page.locator('#hidden').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await settle();
    expect(await asked()).toEqual([]);
  });

  it('is found where text cannot be selected', async () => {
    await open('<p style="user-select:none">他在银行工作</p>');
    await pointAt(page, '银行');
    await expect.poll(word).toBe('银行');
  });
});

describe('the text around it', () => {
  it.each([
    ['joins inline elements', '#inline', '银行', '他在银行工作'],
    ['ends at the block', '#first', '银', '银'],
    ['ends at a line break', '#break', '银', '银'],
    ['leaves hidden text out', '#hidden', '银行', '银行'],
    ['reads the base of ruby', '#ruby', '不明白', '不明白'],
    ['joins one element a character', '#spans', '中国共产党', '中国共产党'],
  ])('%s', async (_, selector, expected, text) => {
    await open('inline-and-ruby.html');
    const at = await page.locator(selector).evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (!/[银不中]/.test(node.data)) node = walker.nextNode() as Text;
      const range = document.createRange();
      range.setStart(node, node.data.search(/[银不中]/));
      range.setEnd(node, range.startOffset + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    await expect.poll(word).toBe(expected);
    expect((await asked()).at(-1)?.text).toBe(text);
  });

  it.each([
    ['#zero', '银行', '他在银行工作', 2],
    ['#plane', '𠮷野家', '去𠮷野家吃饭', 1],
    ['#source', '银行', '他在银行工作', 2],
  ])(
    'drops what shows as nothing and keeps characters whole in %s',
    async (selector, expected, text, offset) => {
      await open('invisible.html');
      const at = await page.locator(selector).evaluate((element) => {
        const node = element.firstChild as Text;
        const range = document.createRange();
        range.setStart(node, node.data.search(/[银𠮷]/u));
        range.setEnd(
          node,
          range.startOffset + ((node.data.codePointAt(range.startOffset) ?? 0 > 0xffff) ? 1 : 1),
        );
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + Math.max(width, 12) / 2, y: top + height / 2 };
      });
      await page.mouse.move(at.x, at.y);
      await expect.poll(word).toBe(expected);
      expect((await asked())[0]).toEqual({ text, offset });
      const marked = await page.evaluate(() =>
        [...(CSS.highlights.get('bandu-word') ?? [])]
          .map((range) => (range as Range).toString())
          .join(''),
      );
      expect(marked.replace(/[\s\u200b\u00ad\ufeff]/g, '')).toBe(expected);
    },
  );

  it('is a sentence, however long the text node', async () => {
    await open('giant-pre.html');
    await page.mouse.move(66, 300);
    expect(await word()).toMatch(/^\p{Script=Han}+$/u);
    const question = (await asked()).at(-1);
    expect(question?.text.length).toBeLessThanOrEqual(1001);
  });
});

describe('one hover', () => {
  it('never paints an answer that comes after the pointer moved on', async () => {
    await open('late.html');
    await page.evaluate(() => {
      globalThis.bandu.lag = 400;
    });
    await pointAt(page, '银行');
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      globalThis.bandu.lag = 0;
    });
    await pointAt(page, '中国');
    await page.waitForTimeout(600);
    await expect.poll(word).toBe('中国');
  });

  it('shows nothing when the text changed before the answer came', async () => {
    await open('late.html');
    await page.evaluate(() => {
      globalThis.bandu.lag = 200;
    });
    await pointAt(page, '银行');
    await page.waitForTimeout(100);
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild;
      if (text) text.nodeValue = '别的话别的话';
    });
    await page.waitForTimeout(400);
    expect(await isShown()).toBe(false);
  });

  it('reads what is under the pointer after a scroll that follows the move', async () => {
    await open(
      '<div style="height:2000px">a</div><p>他在银行工作</p><div style="height:2000px"></div>',
    );
    const { x, y } = await placeOf(page, '银行');
    await page.mouse.move(x, y);
    await expect.poll(word).toBe('银行');
  });

  it('asks nobody for a word it has explained before', async () => {
    await open('late.html');
    await pointAt(page, '银行');
    await word();
    await pointAt(page, '中国');
    await expect.poll(word).toBe('中国');
    await pointAt(page, '银行');
    await expect.poll(word).toBe('银行');
    const about = (await asked()).filter(({ offset }) => offset === 2 || offset === 3);
    expect(about).toHaveLength(1);
  });
});

describe('the page', () => {
  it('keeps its selection and focus, and hears no event of ours', async () => {
    await open('selection.html');
    await page.evaluate(() => {
      document.getElementById('field')?.focus();
      const text = document.querySelector('p')?.firstChild as Text;
      document.getSelection()?.setBaseAndExtent(text, 0, text, 2);
    });
    await settle();
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    await pointAt(page, '银行');
    await expect.poll(word).toBe('银行');
    expect(await page.evaluate(() => CSS.highlights.has('bandu-word'))).toBe(true);
    await page.mouse.move(5, 400);
    await page.waitForTimeout(700);
    expect(await isShown()).toBe(false);
    expect(
      await page.evaluate(() => [
        document.getSelection()?.toString(),
        document.activeElement?.id,
        (window as unknown as { heard: string[] }).heard,
      ]),
    ).toEqual(['他在', 'field', []]);
  });

  it('loses Escape only while the card is shown and nobody is typing', async () => {
    await open('selection.html');
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await page.keyboard.press('Escape');
    expect(await heard()).toContain('keydownEscape');
    await pointAt(page, '银行');
    await word();
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(await isShown()).toBe(true);
    await page.focus('#field');
    await page.keyboard.press('Escape');
    expect(await isShown()).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    expect(await isShown()).toBe(false);
    expect((await heard()).filter((type) => type === 'keydownEscape')).toHaveLength(3);
  });

  it('gets everything back when hovering is switched off', async () => {
    await open('late.html');
    const before = await page.content();
    await pointAt(page, '银行');
    await word();
    await page.evaluate(() => globalThis.bandu.stop());
    expect(await page.content()).toBe(before);
    expect(
      await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
    ).toEqual([0, 0]);
    await pointAt(page, '中国');
    await settle();
    expect(await isShown()).toBe(false);
  });
});

describe('the card', () => {
  const box = () =>
    page.evaluate(() => {
      const card = globalThis.banduRoots.get('bandu-card')?.querySelector('.card');
      const { left, top, right, bottom, width, height } =
        card?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom, width, height };
    });

  it('stays open while the pointer goes onto it, and its text can be selected', async () => {
    await open('late.html', { delay: 200 });
    await pointAt(page, '银行');
    await word();
    const { left, top } = await box();
    await page.mouse.move(left + 30, top + 20, { steps: 12 });
    await page.waitForTimeout(800);
    await expect.poll(word).toBe('银行');
    await page.mouse.move(600, 500);
    await expect.poll(isShown).toBe(false);
  });

  it('closes when the pointer leaves, when the page scrolls and when a button is pressed', async () => {
    await open('<p>他在银行工作</p><div style="height:3000px"></div>');
    await pointAt(page, '银行');
    await word();
    await page.mouse.wheel(0, 50);
    await expect.poll(isShown).toBe(false);
    await page.mouse.wheel(0, -50);
    await settle();
    await pointAt(page, '银行');
    await expect.poll(isShown).toBe(true);
    await page.mouse.down();
    await expect.poll(isShown).toBe(false);
  });

  it('opens more of a name in the click itself, also above a modal dialog', async () => {
    await open('dialog.html');
    await pointAt(page, '曹慧泉');
    await expect
      .poll(() => cardText(page))
      .toContain('In the corpus: 12 times in 5 articles, 2021-01-21 – 2021-09-27 · 市委书记');
    const button = await page.evaluate(() => {
      const element = globalThis.banduRoots.get('bandu-card')?.querySelector('button:not(.pencil)');
      const { left, top } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 20, y: top + 8 };
    });
    await page.mouse.move(button.x, button.y, { steps: 5 });
    await page.mouse.down();
    await page.mouse.up();
    expect(await page.evaluate(() => globalThis.bandu.opened)).toEqual(['曹慧泉']);
  });

  it('is above a fullscreen element', async () => {
    await open('frames.html');
    await page.locator('#full').evaluate((element) => element.requestFullscreen());
    await page.waitForTimeout(300);
    await pointAt(page, '银行');
    await expect.poll(word).toBe('银行');
    const { left, top } = await box();
    const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
      x: left + 20,
      y: top + 20,
    });
    expect(hit).toBe('bandu-card');
  });

  it('stays whole in a small frame', async () => {
    page = await bed.open('<p>他在银行工作</p>');
    await page.setViewportSize({ width: 180, height: 90 });
    await page.waitForFunction(() => innerWidth === 180 && innerHeight === 90);
    await page.evaluate(() => globalThis.bandu.hover());
    await pointAt(page, '银行');
    await word();
    const { left, top, right, bottom, height } = await box();
    expect([left >= 0, top >= 0, right <= 180, bottom <= 90, height > 40]).toEqual(
      Array(5).fill(true),
    );
  });

  it('looks the same on a page whose style leaks', async () => {
    await open('<p>他在银行工作</p>');
    await pointAt(page, '银行');
    await word();
    const plain = await box();
    await page.context().close();
    await open('leaking-style.html');
    await pointAt(page, '银行');
    await word();
    const leaking = await box();
    expect([leaking.width, leaking.height]).toEqual([plain.width, plain.height]);
    const shown = await page.evaluate(() => {
      const card = globalThis.banduRoots.get('bandu-card')?.querySelector('.card');
      const style = card ? getComputedStyle(card) : null;
      return [style?.fontSize, style?.letterSpacing, style?.color];
    });
    expect(shown).toEqual(['14px', 'normal', 'rgb(29, 31, 35)']);
  });

  it('is styled on a page with the strictest security policy', async () => {
    await open('strict-csp.html');
    await pointAt(page, '银行');
    await word();
    expect((await box()).width).toBeGreaterThan(170);
  });

  it('shows markup in a meaning as text', async () => {
    await open('<p>他在&lt;img src=x onerror=alert(1)&gt;银行工作</p>');
    await pointAt(page, '银行');
    await word();
    expect(
      await page.evaluate(() => globalThis.banduRoots.get('bandu-card')?.querySelector('img')),
    ).toBe(null);
  });

  it('comes with a tap of the finger and goes with a tap elsewhere', async () => {
    await open('late.html', { hasTouch: true });
    const { x, y } = await placeOf(page, '银行');
    await page.touchscreen.tap(x, y);
    await expect.poll(word).toBe('银行');
    await page.touchscreen.tap(500, 500);
    await expect.poll(isShown).toBe(false);
  });
});
