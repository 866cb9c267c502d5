import { eventually } from '../../scripts/browser/eventually.ts';
import type { FirefoxWithExtension } from '../../scripts/browser/firefox.ts';
import type { Point } from '../../scripts/browser/pointer.ts';
import { expect, test } from './firefox-fixtures.ts';

/** Where the character at `offset` of `text` is in the page's window, scrolled into view. */
async function placeOf(
  firefox: FirefoxWithExtension,
  text: string,
  offset: number,
): Promise<Point> {
  return (await firefox.evaluate(
    `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
     while (walker.nextNode()) {
       const at = walker.currentNode.data.indexOf(arguments[0]);
       if (at < 0) continue;
       walker.currentNode.parentElement.scrollIntoView({ block: 'center' });
       const range = document.createRange();
       range.setStart(walker.currentNode, at + arguments[1]);
       range.setEnd(walker.currentNode, at + arguments[1] + 1);
       const { x, y, width, height } = range.getBoundingClientRect();
       return { x: x + width / 2, y: y + height / 2 };
     }`,
    text,
    offset,
  )) as Point;
}

test('the pointer on a word brings its reading and its meaning in Firefox', async ({
  firefox,
  site,
}) => {
  await firefox.newTab();
  await firefox.go(`${site.origin}/news.html`);
  const place = await placeOf(firefox, '本地银行', 3);
  await eventually('the card explains 银行', async () => {
    // Moved anew while there is no card: the first move may come before the page is listened to.
    if ((await firefox.cardText()) === null) await firefox.movePointer(place);
    await eventually('a card is shown', () => firefox.cardText(), 3000).catch(() => {});
    const text = await firefox.cardText();
    return ['yín', 'háng', 'bank'].every((piece) => text?.includes(piece));
  });
});

test('the toolbar button opens the popup in Firefox', async ({ firefox, site }) => {
  const watcher = await firefox.newTab();
  await firefox.open('options.html');
  await firefox.newTab();
  await firefox.go(`${site.origin}/news.html`);
  await firefox.clickToolbarButton();
  await eventually('the popup shows the page controls', async () =>
    (await firefox.textOf('popup', watcher)).includes('Pinyin on page'),
  );
});

test('the popup finds an article by pinyin in Firefox', async ({ firefox }) => {
  await firefox.newTab();
  await firefox.open('popup.html');
  await eventually('the search box has the focus', async () =>
    firefox.evaluate(`return document.activeElement?.ariaLabel === 'Search the corpus'`),
  );
  await firefox.type('san gao si xin');
  await eventually('hits mark 三高四新', async () =>
    firefox.evaluate(
      `return [...document.querySelectorAll('[role=option] mark')].some((mark) => mark.textContent === '三高四新')`,
    ),
  );
});

test('the sidebar shows articles related to the tab in front, with reasons, in Firefox', async ({
  firefox,
  site,
}) => {
  const news = await firefox.newTab();
  await firefox.go(`${site.origin}/news.html`);
  const popup = await firefox.newTab();
  await firefox.open('popup.html');
  const button = `[...document.querySelectorAll('button')].find((one) => one.textContent.includes('Related articles'))`;
  await eventually('there is a button', () => firefox.evaluate(`return Boolean(${button})`));
  await firefox.click(button);
  await eventually(
    'the sidebar is ours',
    async () => (await firefox.sidebar())?.startsWith('bandu') ?? false,
  );
  await firefox.attend(news, 'in front');
  await eventually('related articles are listed', async () =>
    /三高四新|一谷三区/.test(await firefox.textOf('sidebar', popup)),
  );
  expect(await firefox.textOf('sidebar', popup)).toContain('从清水塘到动力谷');
});
