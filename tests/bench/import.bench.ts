/** How fast the parser reads pages, and how fast a reader's own pages are read and indexed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parsePage } from '../../lib/corpus/parse/parse-page.ts';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { type Figure, percentile } from './figure.ts';
import { syntheticArticles } from './synthetic-articles.ts';

const PAGES = 500;
const ARTICLES_A_PAGE = 20;
const PAGE = join(import.meta.dirname, '../../data/pages/003_6db4afb9be991b2e.txt');

export async function measure(): Promise<readonly Figure[]> {
  return [...parsing(), ...(await importing())];
}

function parsing(): Figure[] {
  const page = readFileSync(PAGE, 'utf8');
  const megabyte = page.repeat(Math.ceil(1_000_000 / Buffer.byteLength(page)));
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    parsePage(megabyte, { page: 'bench' });
    return performance.now() - start;
  });
  return [
    {
      name: 'parser: 1 MB of newspaper page, median of 5',
      value: percentile(times, 0.5),
      unit: 'ms',
      limit: 1000,
    },
  ];
}

async function importing(): Promise<Figure[]> {
  const count = PAGES * ARTICLES_A_PAGE;
  const { articles } = syntheticArticles(count);
  // On disk: files handed over by the test would be decoded by the page itself.
  const folder = mkdtempSync(join(tmpdir(), 'bandu-bench-'));
  const files = Array.from({ length: PAGES }, (_, at) => {
    const own = articles.slice(at * ARTICLES_A_PAGE, (at + 1) * ARTICLES_A_PAGE);
    const items = own.map(({ title, paragraphs, date }) => {
      return { kind: 'article', title, paragraphs, eventDate: date };
    });
    const parsed = { page: `P${at}`, newspaper: '测试日报', date: own[0]?.date, items };
    const file = join(folder, `P${at}.json`);
    writeFileSync(file, JSON.stringify(parsed));
    return file;
  });
  const reader = await ExtensionBrowser.launch({ headless: true });
  try {
    const options = await reader.open('options.html');
    await watchFrames(options);
    const start = performance.now();
    await options.getByLabel('Choose files').setInputFiles(files);
    const add = options.getByRole('button', { name: `Add ${PAGES} pages` });
    await add.waitFor({ timeout: 60_000 });
    const read = performance.now() - start;
    const accepted = performance.now();
    await add.click();
    await options.getByText(/added to the corpus/).waitFor({ timeout: 60_000 });
    const added = performance.now() - accepted;
    return [
      {
        name: `import: ${count} articles taken in, from the click until they are found`,
        value: (count * 1000) / added,
        unit: 'articles/s',
        limit: 1000,
        atLeast: true,
      },
      {
        name: 'import: the files read and previewed before that',
        value: (count * 1000) / read,
        unit: 'articles/s',
      },
      {
        name: 'import: longest the page was busy meanwhile',
        value: await longestTask(options),
        unit: 'ms',
      },
    ];
  } finally {
    await reader.close();
    rmSync(folder, { recursive: true });
  }
}

declare global {
  var busy: number[];
}

async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.busy = [0];
    new PerformanceObserver((list) => {
      globalThis.busy.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(...globalThis.busy));
}
