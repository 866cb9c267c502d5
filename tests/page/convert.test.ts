import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
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
  await page.evaluate(() => {
    globalThis.before = {
      html: document.documentElement.outerHTML,
      copy: document.documentElement.cloneNode(true),
    };
    void globalThis.bandu.convert();
  });
};
const bodyText = (expected: string) =>
  expect.poll(() => page.evaluate(() => document.body.textContent?.trim())).toBe(expected);
const stop = async () => {
  await page.evaluate(() => globalThis.bandu.stop());
};
const untouched = () =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.outerHTML === globalThis.before.html))
    .toBe(true);

declare global {
  var before: { html: string; copy: Node };
}

it('converts a word that lies in two text nodes as one word', async () => {
  await open('<p>头<b>发</b>，复<i>杂</i>，公<span>里</span></p>');
  await bodyText('頭髮，複雜，公里');
  expect(await page.innerHTML('p')).toBe('頭<b>髮</b>，複<i>雜</i>，公<span>里</span>');
  await stop();
  await untouched();
});

it('does not join the text of two blocks', async () => {
  await open('<ul><li>头</li><li>发</li></ul>');
  await bodyText('頭發');
});

it('never converts its own output', async () => {
  await open('<p>万里长城</p><div></div>');
  await bodyText('萬里長城');
  await page.evaluate(() => {
    const [copied] = document.querySelectorAll('p');
    document.querySelector('div')?.append(copied?.cloneNode(true) ?? '');
  });
  await page.evaluate(() => document.querySelector('p')?.append('后面'));
  await bodyText('萬里長城後面萬里長城');
  expect(await page.evaluate(() => globalThis.bandu.converted)).not.toContain('萬里長城');
});

it('converts text that arrives later, and what the page says meanwhile stays its own', async () => {
  await open('<p>头发</p>');
  await bodyText('頭髮');
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: '复杂' }));
  });
  await bodyText('頭髮複雜');
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = '干部';
  });
  await bodyText('幹部複雜');
  await stop();
  await bodyText('干部复杂');
});

it('gives up a node that another script keeps rewriting', async () => {
  await open('<p>头发</p>');
  const writes = await page.evaluate(async () => {
    const text = document.querySelector('p')?.firstChild as Text;
    let rounds = 0;
    new MutationObserver(() => {
      if (text.data === '头发' || rounds > 50) return;
      rounds += 1;
      text.data = '头发';
    }).observe(text, { characterData: true });
    text.data = '头发';
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return rounds;
  });
  expect(writes).toBeGreaterThan(0);
  expect(writes).toBeLessThan(10);
  await bodyText('头发');
});

it('leaves alone what is not prose of ours to change', async () => {
  const kept =
    '<script>"头发"</script><style>/*头发*/</style><code>头发</code><pre>头发</pre><textarea>头发</textarea>' +
    '<input value="头发"><div contenteditable="true">头发<p>头发</p></div><p translate="no">头发</p>' +
    '<p class="notranslate">头发</p><p lang="ja">头发</p><p lang="ko-KR">头发</p><p>头发の</p><bandu-x>头发</bandu-x>';
  await open(`<p id="ours">头发</p><div id="kept">${kept}</div>`);
  await expect.poll(() => page.textContent('#ours')).toBe('頭髮');
  expect(await page.innerHTML('#kept')).toBe(kept);
});

it('converts titles, alternatives, placeholders and labels, and puts them back', async () => {
  await open('<img title="头发" alt="复杂"><input placeholder="干部"><p aria-label="后面">国</p>');
  await bodyText('國');
  await expect
    .poll(() => page.innerHTML('body'))
    .toBe('<img title="頭髮" alt="複雜"><input placeholder="幹部"><p aria-label="後面">國</p>');
  await stop();
  await untouched();
});

it('converts the name of the page', async () => {
  await open('<head><title>头发</title></head><body>国</body>');
  await expect.poll(() => page.title()).toBe('頭髮');
  await stop();
  await expect.poll(() => page.title()).toBe('头发');
});

it('says which script the page is in, so that glyphs match, and takes it back', async () => {
  await open('<p lang="zh-CN">国</p><p lang="en">国</p>');
  await bodyText('國國');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-TW');
  expect(await page.innerHTML('body')).toBe('<p lang="zh-TW">國</p><p lang="en">國</p>');
  await stop();
  await untouched();
});

it('says so part by part on a large page, and takes every part back', async () => {
  const parts = `<p>${'国语'.repeat(2_000)}</p>`.repeat(4);
  await open(`<html lang="zh-CN"><body>${parts}<p lang="en">x</p></body></html>`);
  const languages = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll('html,p'), (element) => (element as HTMLElement).lang),
    );
  await expect.poll(languages).toEqual([...Array(5).fill('zh-TW'), 'en']);
  await stop();
  await untouched();
});

it('converts text in open shadow roots, late text too', async () => {
  await open('<div id="host"><template shadowrootmode="open"><p>头发</p></template></div>国');
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append('复杂');
    document.body.append(host);
  });
  await expect
    .poll(() => page.evaluate(() => document.body.lastElementChild?.shadowRoot?.textContent))
    .toBe('複雜');
});

it('keeps characters outside the basic plane whole', async () => {
  await open('<p>𠮷头<b>发𠮷</b>😀复<i>杂</i></p>');
  await bodyText('𠮷頭髮𠮷😀複雜');
});

it('leaves the page as it was while the converter fails, and asks again', async () => {
  page = await bed.open('<p>头发</p>');
  await page.evaluate(() => {
    globalThis.bandu.broken = true;
    void globalThis.bandu.convert();
  });
  await expect.poll(() => page.evaluate(() => globalThis.bandu.failed.length)).toBeGreaterThan(0);
  expect(await page.innerHTML('body')).toBe('<p>头发</p>');
  await page.evaluate(() => {
    globalThis.bandu.broken = false;
  });
  await expect.poll(() => page.textContent('p'), { timeout: 4_000 }).toBe('頭髮');
});

it('gives the very same nodes back after random changes by the page', async () => {
  await open('<main></main>');
  const differences = await page.evaluate(async () => {
    const words = ['头发', '复', '杂', '万里长城', 'abc', ' ', '公', '里', '𠮷', '干部'];
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return (seed >> 12) % below;
    };
    const word = () => words[random(words.length)] ?? '';
    const main = document.querySelector('main') as HTMLElement;
    const truth = new Map<Text, string>();
    const add = (parent: Element) => {
      const text = document.createTextNode(word() + word());
      truth.set(text, text.data);
      parent.append(text);
      const inline = document.createElement(['b', 'p', 'span', 'code'][random(4)] ?? 'b');
      parent.append(inline);
      return inline;
    };
    for (let round = 0; round < 40; round++) {
      const elements = [main, ...main.querySelectorAll('*')];
      for (let change = 0; change < 10; change++) {
        const element = elements[random(elements.length)] ?? main;
        const kind = random(4);
        const texts = [...truth.keys()];
        const text = texts[random(texts.length)];
        if (kind === 0 && text) {
          text.data = word();
          truth.set(text, text.data);
        } else if (kind === 1 && text) text.remove();
        else add(element);
      }
      if (round % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const converted = [...truth].filter(([text, data]) => text.data !== data).length;
    globalThis.bandu.stop();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const wrong = [...truth].filter(([text, data]) => text.data !== data);
    return { converted, wrong: wrong.map(([text, data]) => `${data} → ${text.data}`) };
  });
  expect(differences.converted).toBeGreaterThan(20);
  expect(differences.wrong).toEqual([]);
});
