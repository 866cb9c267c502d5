/** A page of 100 000 characters in another script and back: how long it blocks the page, and whether it is whole again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { eventually } from '../../scripts/browser/eventually.ts';
import { servePages } from '../../scripts/browser/server.ts';
import { root } from '../../scripts/setup/run.ts';
import { madePages } from '../e2e/made-pages.ts';
import type { Figure } from './figure.ts';

/** Written into the trace to know the page's thread by. */
const mark = 'bandu-bench';

export async function measure(): Promise<readonly Figure[]> {
  const site = await servePages(join(root, 'tests', 'e2e', 'pages'), madePages);
  const reader = await ExtensionBrowser.launch({ headless: true });
  try {
    const page = await reader.context.newPage();
    await page.goto(`${site.origin}/long.html`);
    await page.evaluate(() => document.fonts.ready);
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    const there = await traced(reader, page, async () => {
      await choose(reader, 'tw');
      await eventually('all is Traditional', () => lacks(page, '业发劳'), 60_000);
    });
    const back = await traced(reader, page, async () => {
      await choose(reader, 'original');
      await eventually('all is as it was', () => lacks(page, '業發勞'), 60_000);
    });
    const after = await page.evaluate(() => document.documentElement.outerHTML);
    return [
      {
        name: '100 000 characters to Traditional, longest task',
        value: there.longest,
        unit: 'ms',
        limit: 50,
      },
      {
        name: '100 000 characters to Traditional, until all is shown',
        value: there.took,
        unit: 'ms',
      },
      {
        name: '100 000 characters undone, longest task',
        value: back.longest,
        unit: 'ms',
        limit: 50,
      },
      {
        name: 'the page after undoing is identical (1) or not (0)',
        value: Number(after === before),
        unit: '',
        limit: 1,
        atLeast: true,
      },
    ];
  } finally {
    await reader.close();
    await site.close();
  }
}

function choose(reader: ExtensionBrowser, script: string): Promise<void> {
  return reader.inExtension(
    (chrome, script) => chrome.storage.local.set({ 'settings.script': script }),
    script,
  );
}

function lacks(page: Page, characters: string): Promise<boolean> {
  return page.evaluate(
    (characters) => ![...characters].some((one) => document.body.textContent?.includes(one)),
    characters,
  );
}

interface Traced {
  /** The longest task of the page's main thread, and the whole time, in milliseconds. */
  readonly longest: number;
  readonly took: number;
}

/** The browser's own record of tasks: the page would hear of long ones only, and late. */
async function traced(
  reader: ExtensionBrowser,
  page: Page,
  work: () => Promise<void>,
): Promise<Traced> {
  const browser = reader.context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const path = join(root, '.output', 'bench-trace.json');
  await browser.startTracing(page, {
    path,
    categories: ['toplevel', 'disabled-by-default-lighthouse', 'blink.user_timing'],
  });
  await page.evaluate((mark) => performance.mark(mark), mark);
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  await browser.stopTracing();
  return { longest: longestTask(readFileSync(path, 'utf8')), took };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
}

/** The page's thread is the one that wrote our mark: other processes have main threads too. */
function longestTask(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const home = traceEvents.find(({ name }) => name === mark);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && pid === home?.pid && tid === home.tid,
  );
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
