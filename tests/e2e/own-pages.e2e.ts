import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { eventually } from '../../scripts/browser/eventually.ts';
import { expect, test } from './fixtures.ts';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, content: string | Buffer): Upload => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.isBuffer(content) ? content : Buffer.from(content, 'utf8'),
});

const orange = `长沙晚报 2022年3月4日 星期五

橘子洲头迎来春日游客

长沙晚报3月3日讯（记者 张三丰）橘子洲头三日迎来今年首批春日游客。景区负责人介绍，今年春季预计接待游客二十万人次，同比增长百分之三十。

游客们纷纷表示，橘子洲的春天十分美丽。
`;

async function choose(options: Page, ...files: readonly Upload[]): Promise<void> {
  await options.getByLabel('Choose files').setInputFiles([...files]);
}

const preview = (options: Page) => options.getByRole('form', { name: 'Pages found' });
const ownPages = (options: Page) => options.getByRole('list', { name: 'Your pages' });

async function add(options: Page, ...files: readonly Upload[]): Promise<void> {
  await choose(options, ...files);
  await preview(options).getByRole('button', { name: /^Add / }).click();
  await expect(options.getByText(/added to the corpus/)).toBeVisible();
}

async function titlesFound(reader: ExtensionBrowser, query: string): Promise<readonly string[]> {
  const popup = await reader.open('popup.html');
  await popup.getByLabel('Search the corpus').fill(query);
  const hits = popup.getByRole('option');
  await expect(hits.first().or(popup.getByText('Nothing in the corpus'))).toBeVisible();
  const titles = await hits.locator('.headline').allInnerTexts();
  await popup.close();
  return titles;
}

// The browser goes on to other tests, which count on the bundled pages alone.
test.afterEach(async ({ reader }) => {
  const cleaner = await reader.open('reader.html');
  await cleaner.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('bandu');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await cleaner.close();
  await reader.inExtension((chrome, message) => chrome.runtime.sendMessage(message), {
    to: 'background',
    verb: 'reload',
    request: {},
  });
});

test('a page is looked at, added, found, kept when the options are opened again, and removed', async ({
  reader,
}) => {
  const options = await reader.open('options.html');
  await choose(options, file('changsha.txt', orange));
  await expect(preview(options)).toContainText('1 page can be added');
  await expect(preview(options).getByLabel('Paper of changsha.txt')).toHaveValue('长沙晚报');
  await expect(preview(options).getByLabel('Date of changsha.txt')).toHaveValue('2022-03-04');
  expect(await titlesFound(reader, '橘子洲头')).toEqual([]);

  await preview(options).getByRole('button', { name: 'Add 1 page' }).click();
  await expect(ownPages(options)).toContainText('长沙晚报');
  expect(await titlesFound(reader, '橘子洲头')).toEqual(['橘子洲头迎来春日游客']);
  expect(await titlesFound(reader, 'juzizhoutou')).toEqual(['橘子洲头迎来春日游客']);

  await options.reload();
  await ownPages(options).getByRole('button', { name: 'Remove 长沙晚报' }).click();
  await ownPages(options).getByRole('button', { name: 'Really remove 长沙晚报' }).click();
  await expect(ownPages(options)).toHaveCount(0);
  expect(await titlesFound(reader, '橘子洲头')).toEqual([]);
});

test('a page in GB18030 is read, and what is no page is told with its reason', async ({
  reader,
}) => {
  const options = await reader.open('options.html');
  // 长沙晚报讯 in GB18030, twice, as a headline and a paragraph.
  const words = [0xb3, 0xa4, 0xc9, 0xb3, 0xcd, 0xed, 0xb1, 0xa8, 0xd1, 0xb6];
  const sentence = [...words, ...words, ...words, 0xa1, 0xa3];
  const gb = Buffer.from([...words, 0x0a, 0x0a, ...sentence, ...sentence, 0x0a]);
  await choose(
    options,
    file('gb.txt', gb),
    file('empty.txt', ''),
    file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0, 255, 254])),
    file('shape.json', '{"pages": 7}'),
  );
  await expect(preview(options)).toContainText('1 page can be added');
  for (const name of ['empty.txt', 'picture.txt', 'shape.json']) {
    await expect(preview(options).getByRole('listitem').filter({ hasText: name })).toContainText(
      `${name}: `,
    );
  }
  await preview(options).getByText('1 article').click();
  await expect(preview(options)).toContainText('长沙晚报讯');
});

test('a page that the corpus has already is recognised', async ({ reader }) => {
  const options = await reader.open('options.html');
  await add(options, file('changsha.txt', orange));
  await choose(options, file('the same.txt', orange));
  await expect(preview(options)).toContainText('Already in the corpus, as changsha');
  await expect(preview(options).getByRole('button', { name: /^Add / })).toBeDisabled();
});

test('text that is pasted becomes a page', async ({ reader }) => {
  const options = await reader.open('options.html');
  await options.getByText('Paste text').click();
  await options.getByRole('textbox', { name: 'Paste text' }).fill(orange);
  await options.getByRole('button', { name: 'Read this text' }).click();
  await expect(preview(options)).toContainText('1 page can be added');
});

test('a name that only the reader’s page has is a cross-reference at once', async ({ reader }) => {
  const options = await reader.open('options.html');
  await add(options, file('changsha.txt', orange));
  const request = { texts: ['记者张三丰到访'] };
  const answer = await reader.inExtension(
    (chrome, message) => chrome.runtime.sendMessage(message),
    { to: 'background', verb: 'mentions', request },
  );
  expect(answer).toMatchObject({ ok: true, value: [[{ name: '张三丰' }]] });
});

test('a page that is open paints a name of the reader’s page once that is added, until it is removed', async ({
  reader,
  tab,
  site,
}) => {
  await tab.goto(`${site.origin}/names.html`);
  const painted = (): Promise<string> =>
    tab.evaluate(() => [...(CSS.highlights.get('bandu-name') ?? [])].map(String).join());
  const options = await reader.open('options.html');
  await add(options, file('changsha.txt', orange));
  await tab.bringToFront();
  await eventually('the name is painted', async () => (await painted()).includes('张三丰'));

  await options.bringToFront();
  await ownPages(options).getByRole('button', { name: 'Remove 长沙晚报' }).click();
  await ownPages(options).getByRole('button', { name: 'Really remove 长沙晚报' }).click();
  await expect(ownPages(options)).toHaveCount(0);
  await tab.bringToFront();
  await eventually('the paint is gone', async () => !(await painted()).includes('张三丰'));
});

test('an import goes on when the tab was closed in the middle of it', async ({ reader }) => {
  test.slow();
  const pages = Array.from({ length: 60 }, (_, index) => file(`P${index}.txt`, manyStories(index)));
  const options = await reader.open('options.html');
  await choose(options, ...pages);
  await preview(options).getByRole('button', { name: 'Add 60 pages' }).click();
  // Counted pages are accepted pages: from here on nothing may be lost.
  await expect(options.getByText(/^Adding: \d+ of 60/)).toBeVisible();
  await options.close();

  const again = await reader.open('options.html');
  await expect(ownPages(again)).toContainText('60 pages', { timeout: 60_000 });
  expect(await titlesFound(reader, '第五十九号第七篇')).toEqual(['第五十九号第七篇报道']);
});

/** A page of twenty stories, none of which another page has. */
function manyStories(page: number): string {
  const stories = Array.from({ length: 20 }, (_, story) => {
    const name = `第${chinese(page)}号第${chinese(story)}篇`;
    return `${name}报道\n\n测试日报讯 ${`${name}记者从有关部门获悉，该项工作进展顺利。`.repeat(4)}\n`;
  });
  return `测试日报 2022年5月6日\n\n${stories.join('\n')}`;
}

function chinese(number: number): string {
  const digits = '零一二三四五六七八九';
  const tens = Math.floor(number / 10);
  const head = tens > 1 ? `${digits[tens]}十` : tens === 1 ? '十' : '';
  return head + (number % 10 > 0 || number === 0 ? digits[number % 10] : '');
}
