/**
 * What the language costs inside the browser: the background's heap once it has read, explained,
 * converted and cross-referenced the five newspaper pages, how soon a killed worker reads again, and
 * how much data the package carries.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { MOST_TEXT } from '../../lib/extension/doors.ts';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import type { WorkerHeap } from '../../scripts/browser/worker-heap.ts';
import { root } from '../../scripts/setup/run.ts';
import { type Figure, percentile } from './figure.ts';

const heapRounds = 3;
const kills = 20;
/** Milliseconds; when a reader comes back, the browser has long put the dead worker away. */
const pause = 300;

export async function measure(): Promise<readonly Figure[]> {
  const reader = await ExtensionBrowser.launch({ headless: true });
  try {
    const page = await reader.open('options.html');
    await send(page, 'read', { texts: ['株洲'] });
    const wakes: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < kills; round++) {
      await letDie(reader, page);
      wakes.push(await send(page, 'read', { texts: [passage(round)] }));
      await letDie(reader, page);
      bare.push(await send(page, 'no such verb', {}, false));
    }
    const heaps: WorkerHeap[] = [];
    for (let round = 0; round < heapRounds; round++) {
      await reader.killWorker();
      await askEverything(page);
      heaps.push(await reader.workerHeap());
    }
    const heap = (of: (one: WorkerHeap) => number) => percentile(heaps.map(of), 0.5);
    const after = `after all five pages, median of ${heapRounds}`;
    return [
      {
        name: `background: heap and array buffers ${after}`,
        value: heap(({ objects, buffers }) => objects + buffers),
        unit: 'MB',
        limit: 60,
      },
      {
        name: `background: array buffers among them`,
        value: heap(({ buffers }) => buffers),
        unit: 'MB',
      },
      {
        name: `worker killed to the first reading, p50 of ${kills}`,
        value: percentile(wakes, 0.5),
        unit: 'ms',
      },
      {
        name: `worker killed to the first reading, p95 of ${kills}`,
        value: percentile(wakes, 0.95),
        unit: 'ms',
        limit: 150,
      },
      {
        name: `worker killed to an answer that needs no language, p50 of ${kills}`,
        value: percentile(bare, 0.5),
        unit: 'ms',
      },
      ...packageFigures(),
    ];
  } finally {
    await reader.close();
  }
}

function packageFigures(): Figure[] {
  const folder = join(root, '.output/chrome-mv3/assets');
  const data = readdirSync(folder).filter((name) => /\.(?:bin|txt)$/.test(name));
  const bytes = data.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return [{ name: 'data in the package', value: bytes / 1_000_000, unit: 'MB', limit: 15 }];
}

/** Kills the worker, and waits until the browser has put it away. */
async function letDie(reader: ExtensionBrowser, page: Page): Promise<void> {
  await reader.killWorker();
  await page.waitForTimeout(pause);
}

/** Asks the background for everything it can do with the pages' text. */
async function askEverything(page: Page): Promise<void> {
  for (const text of texts) {
    await send(page, 'read', { texts: [text] });
    await send(page, 'mentions', { texts: [text] });
    for (const to of ['tw', 'hk', 'cn']) await send(page, 'convert', { texts: [text], to });
  }
  for (let round = 0; round < 200; round++) {
    await send(page, 'explain', { text: passage(round), offset: 20 });
  }
}

/** Asks the background as a content script does; answers how long it took in milliseconds. */
async function send(page: Page, verb: string, request: object, works = true): Promise<number> {
  const chrome: JSHandle<typeof browser> = await page.evaluateHandle('chrome');
  const { ok, took } = await chrome.evaluate(
    async (chrome, [verb, request]) => {
      const asked = performance.now();
      const answer = await chrome.runtime.sendMessage({ to: 'background', verb, request });
      return { ok: (answer as { ok: boolean }).ok, took: performance.now() - asked };
    },
    [verb, request] as const,
  );
  if (ok !== works) throw new Error(`The background's answer to ${verb} was not the expected one.`);
  return took;
}

const pages = join(root, 'data/pages');
const texts = readdirSync(pages)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(pages, name), 'utf8').slice(0, MOST_TEXT));
const allText = texts.join('');

/** A stretch of the pages' text, another one each round. */
function passage(round: number): string {
  const at = (round * 157) % (allText.length - 100);
  return allText.slice(at, at + 100);
}
