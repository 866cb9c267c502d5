/** From the pointer at rest to the card painted, beyond the delay that the reader chose. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defaultSettings } from '../../lib/extension/settings.ts';
import { cardGone } from '../../scripts/browser/card.ts';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { placeOf } from '../../scripts/browser/pointer.ts';
import { servePages } from '../../scripts/browser/server.ts';
import { root } from '../../scripts/setup/run.ts';
import { type Figure, percentile } from './figure.ts';

/** Words of tests/e2e/pages/news.html, in its order. */
const words = [
  '清晨',
  '冶炼',
  '博物馆',
  '衣服',
  '退休',
  '工程师',
  '汇报',
  '区域',
  '战略',
  '高质量',
  '发动机',
  '轨道',
  '车间',
  '重庆',
  '调试',
  '园区',
  '疫情',
  '订单',
  '产值',
  '轴承',
  '座椅',
  '贷款',
  '行长',
  '额度',
  '田间',
  '粮食',
  '乡镇',
  '农机',
  '口号',
  '床位',
  '公园',
  '经验',
  '步道',
  '设计师',
  '厂房',
  '孩子',
  '陶瓷',
  '社区',
  '电梯',
  '档案',
];
/** The last of them are kept for after the worker was killed: a page remembers words it has asked for. */
const kills = 10;

export async function measure(): Promise<readonly Figure[]> {
  const site = await servePages(join(root, 'tests', 'e2e', 'pages'));
  const reader = await ExtensionBrowser.launch({ headless: true });
  try {
    const page = await reader.context.newPage();
    await page.goto(`${site.origin}/news.html`);
    await watchTheCard(page);
    // A pointer that comes to rest before the content script has started is never heard of.
    await page.waitForTimeout(2_000);
    await hover(page, '株洲');
    const warm: number[] = [];
    for (const word of words.slice(0, -kills)) warm.push(await hover(page, word));
    const cold: number[] = [];
    for (const word of words.slice(-kills)) {
      await leave(page);
      await reader.killWorker();
      cold.push(await hover(page, word));
    }
    return [
      {
        name: `hover to card painted, beyond the delay, warm, p50 of ${warm.length}`,
        value: percentile(warm, 0.5),
        unit: 'ms',
      },
      {
        name: `hover to card painted, beyond the delay, warm, p95 of ${warm.length}`,
        value: percentile(warm, 0.95),
        unit: 'ms',
        limit: 30,
      },
      {
        name: `the same after the worker was killed, p50 of ${cold.length}`,
        value: percentile(cold, 0.5),
        unit: 'ms',
      },
      {
        name: `the same after the worker was killed, slowest of ${cold.length}`,
        value: percentile(cold, 1),
        unit: 'ms',
        limit: 300,
      },
    ];
  } finally {
    await reader.close();
    await site.close();
  }
}

/**
 * In the page: notes when the pointer last moved, and the first frame after it in which the card is
 * shown. That frame's end, a task after it, stands for the paint.
 */
function watchTheCard(page: Page): Promise<void> {
  return page.evaluate(() => {
    const root = document.documentElement;
    let movedAt = 0;
    let done = true;
    document.addEventListener(
      'pointermove',
      (event) => {
        movedAt = event.timeStamp;
        done = false;
        root.removeAttribute('data-bench');
      },
      { capture: true },
    );
    const isShown = () => {
      const card = document.querySelector('bandu-card');
      return card?.matches(':popover-open') && card.getBoundingClientRect().height > 0;
    };
    const look = () => {
      requestAnimationFrame(look);
      if (done || !isShown()) return;
      done = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => root.setAttribute('data-bench', String(performance.now() - movedAt));
      port2.postMessage(null);
    };
    look();
  });
}

/** Milliseconds beyond the delay until the card of `word` is painted. */
async function hover(page: Page, word: string): Promise<number> {
  await leave(page);
  const { x, y } = await placeOf(page, word);
  await page.mouse.move(x, y);
  const attribute = page.locator('html[data-bench]');
  await attribute.waitFor({ state: 'attached', timeout: 10_000 });
  return Number(await attribute.getAttribute('data-bench')) - defaultSettings.hoverDelay;
}

/** Takes the pointer to where there is no text, and waits until no card is shown. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 790);
  await cardGone(page);
}
