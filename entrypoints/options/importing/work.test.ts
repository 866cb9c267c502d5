import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';
import type { ParsedPage } from '../../../lib/corpus/page.ts';
import { openSegment } from '../../../lib/corpus/segment.ts';
import { type OwnPages, openOwnPages } from '../../../lib/extension/own-pages.ts';
import type { Choice, Examined } from './shapes.ts';
import { importWork } from './work.ts';

const page = (name: string, ...titles: string[]): ParsedPage => ({
  page: name,
  newspaper: '长沙晚报',
  items: titles.map((title) => ({
    kind: 'article',
    title,
    paragraphs: [`${title}。本报记者从有关方面获悉，这是一篇独立成文的报道。`],
  })),
});

const files: Record<string, readonly ParsedPage[]> = {
  'A1.json': [page('A1', '橘子洲头看变化', '岳麓山下话创新')],
  'A2.json': [page('A2', '浏阳河畔稻花香')],
  'copy of A1.json': [page('copy of A1', '橘子洲头看变化', '岳麓山下话创新')],
  'other/A1.json': [page('A1', '湘江两岸灯火明')],
};

const chosen = (...names: string[]) =>
  names.map((name) => ({ name, content: new Blob([JSON.stringify(files[name] ?? 'none')]) }));
const quietly = () => ({ report: vi.fn(), signal: new AbortController().signal });

let store: OwnPages;

async function corpus(): Promise<Corpus> {
  return openCorpus((await store.segments()).map(({ bytes }) => openSegment(bytes)));
}

function start() {
  return importWork({ store, corpus });
}

const choices = (examined: readonly Examined[]): readonly Choice[] =>
  examined.flatMap((one) => (one.kind === 'found' ? [one] : []));

async function add(...names: string[]) {
  const work = start();
  await work.add(choices(await work.examine(chosen(...names), quietly())), quietly());
}

const titlesFound = async (query: string): Promise<readonly string[]> =>
  (await (await corpus()).search(query)).map(({ title }) => title);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openOwnPages();
});

test('shows what is in a file before anything is stored', async () => {
  const examined = await start().examine(chosen('A1.json'), quietly());
  expect(examined).toMatchObject([
    { kind: 'found', page: 'A1', newspaper: '长沙晚报', articles: 2, file: 'A1.json' },
  ]);
  expect(await store.list()).toEqual([]);
});

test('names the file that cannot be read and goes on with the others', async () => {
  const examined = await start().examine(chosen('broken.jpg', 'A2.json'), quietly());
  expect(examined).toMatchObject([
    { kind: 'unread', error: expect.stringMatching(/^broken\.jpg: /) },
    { kind: 'found', page: 'A2' },
  ]);
});

test('refuses a file by its size without reading it', async () => {
  const content = new Blob();
  Object.defineProperty(content, 'size', { value: 50 * 1024 * 1024 });
  const read = vi.spyOn(content, 'arrayBuffer');
  const examined = await start().examine([{ name: 'film.txt', content }], quietly());
  expect(examined).toEqual([
    {
      kind: 'unread',
      file: 'film.txt',
      error: 'film.txt: it is too large: 50 MB, and at most 16 MB are read.',
    },
  ]);
  expect(read).not.toHaveBeenCalled();
});

test('takes back what it exported, and knows it again', async () => {
  await add('A1.json', 'A2.json');
  const content = new Blob([JSON.stringify(await start().all(null, quietly()))]);
  const again = await start().examine([{ name: 'bandu-pages.json', content }], quietly());
  expect(again).toMatchObject([{ duplicateOf: 'A1' }, { duplicateOf: 'A2' }]);
  await start().remove(['A1', 'A2'], quietly());
  const work = start();
  await work.add(
    choices(await work.examine([{ name: 'bandu-pages.json', content }], quietly())),
    quietly(),
  );
  expect((await store.list()).map((one) => one.page)).toEqual(['A1', 'A2']);
});

test('finds the articles of added pages, under the paper and date the reader gave', async () => {
  const work = start();
  const [found] = choices(await work.examine(chosen('A2.json'), quietly()));
  await work.add([{ key: found?.key ?? 0, newspaper: '浏阳日报', date: '2021-05-01' }], quietly());
  const [hit] = await (await corpus()).search('稻花香');
  expect(hit).toMatchObject({ newspaper: '浏阳日报', date: '2021-05-01' });
});

test('recognises a page that is there already, and one that comes twice', async () => {
  await add('A1.json');
  const examined = await start().examine(
    chosen('copy of A1.json', 'A2.json', 'A2.json'),
    quietly(),
  );
  expect(examined.map((one) => one.kind === 'found' && one.duplicateOf)).toEqual([
    'A1',
    undefined,
    'A2',
  ]);
});

test('keeps two pages apart that have one name', async () => {
  await add('A1.json', 'other/A1.json');
  expect((await store.list()).map((one) => one.page)).toEqual(['A1', 'A1 (2)']);
  expect(await titlesFound('灯火明')).toEqual(['湘江两岸灯火明']);
});

test('goes on where an import was interrupted', async () => {
  const work = start();
  const examined = choices(await work.examine(chosen('A1.json', 'A2.json'), quietly()));
  vi.spyOn(store, 'settle').mockRejectedValueOnce(new Error('the browser was closed'));
  await expect(work.add(examined, quietly())).rejects.toThrow('closed');
  expect(await titlesFound('稻花香')).toEqual([]);
  expect(await start().resume(null, quietly())).toBe(2);
  expect(await titlesFound('稻花香')).toEqual(['浏阳河畔稻花香']);
});

test('adds nothing more once the reader stops it', async () => {
  const work = start();
  const examined = choices(await work.examine(chosen('A1.json'), quietly()));
  const stopped = AbortSignal.abort();
  await expect(work.add(examined, { report: () => {}, signal: stopped })).rejects.toThrow();
  expect(await start().resume(null, quietly())).toBe(0);
  expect(await store.list()).toEqual([]);
});

test('removes a page and leaves its neighbours findable', async () => {
  await add('A1.json', 'A2.json');
  await start().remove(['A1'], quietly());
  expect(await titlesFound('橘子洲')).toEqual([]);
  expect(await titlesFound('稻花香')).toEqual(['浏阳河畔稻花香']);
  expect((await store.list()).map((one) => one.page)).toEqual(['A2']);
});

test('renames a paper everywhere', async () => {
  await add('A1.json', 'A2.json');
  await start().rename({ pages: ['A1', 'A2'], newspaper: '长沙日报' }, quietly());
  expect(new Set((await store.list()).map((one) => one.newspaper))).toEqual(new Set(['长沙日报']));
  expect((await (await corpus()).articles()).map((one) => one.newspaper)).toEqual(
    Array(3).fill('长沙日报'),
  );
});

test('gives back every page as it was added', async () => {
  await add('A1.json', 'A2.json');
  const pages = await start().all(null, quietly());
  expect(pages.map((one) => one.items)).toEqual([
    files['A1.json']?.[0]?.items,
    files['A2.json']?.[0]?.items,
  ]);
});

test('joins the segments of many small imports and finds the same', async () => {
  for (let count = 0; count < 9; count++) {
    files[`B${count}.json`] = [page(`B${count}`, `第${'甲乙丙丁戊己庚辛壬'[count]}篇新闻稿件`)];
    await add(`B${count}.json`);
  }
  expect((await store.segments()).length).toBeLessThan(9);
  expect(await titlesFound('丁篇新闻')).toEqual(['第丁篇新闻稿件']);
  expect(await (await corpus()).articles()).toHaveLength(9);
});

test('keeps what was there when the disk is full', async () => {
  await add('A1.json');
  const work = start();
  const examined = choices(await work.examine(chosen('A2.json'), quietly()));
  vi.spyOn(store, 'accept').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  await expect(work.add(examined, quietly())).rejects.toThrow('full');
  expect(await titlesFound('橘子洲')).toEqual(['橘子洲头看变化']);
});
