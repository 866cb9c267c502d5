/** How long the reader waits for hits: from opening the popup, and from each key. */
import type { Page } from '@playwright/test';
import { ExtensionBrowser } from '../../scripts/browser/chromium.ts';
import { type Figure, percentile } from './figure.ts';

const openings = 20;
const queries = [
  '株洲市人大',
  '三高四新',
  '毛腾飞',
  'zhuzhou',
  'san gao si xin',
  'gōngyuán',
  'cdkc',
  '發展',
];

export async function measure(): Promise<readonly Figure[]> {
  const reader = await ExtensionBrowser.launch({ headless: true });
  try {
    const first = await opening(reader);
    const opened: number[] = [];
    for (let count = 0; count < openings; count++) opened.push(await opening(reader));
    const page = await reader.open('popup.html');
    await page.getByLabel('Search the corpus', { exact: true }).waitFor();
    const keys: number[] = [];
    for (const query of queries) keys.push(...(await typing(page, query)));
    return [
      {
        name: 'popup opened to first hit, the very first time after the browser started',
        value: first,
        unit: 'ms',
      },
      {
        name: `popup opened to first hit, p50 of ${openings}`,
        value: percentile(opened, 0.5),
        unit: 'ms',
      },
      {
        name: `popup opened to first hit, p95 of ${openings}`,
        value: percentile(opened, 0.95),
        unit: 'ms',
        limit: 200,
      },
      {
        name: `keystroke to hits, p50 of ${keys.length}`,
        value: percentile(keys, 0.5),
        unit: 'ms',
      },
      {
        name: `keystroke to hits, p95 of ${keys.length}`,
        value: percentile(keys, 0.95),
        unit: 'ms',
        limit: 16,
      },
    ];
  } finally {
    await reader.close();
  }
}

/** Milliseconds from opening the popup's page to the first hit for a query typed at once. */
async function opening(reader: ExtensionBrowser): Promise<number> {
  const page = await reader.context.newPage();
  await page.addInitScript(searchAtOnce);
  await page.goto(reader.url('popup.html'));
  const done = page.locator('html[data-bench]');
  await done.waitFor({ state: 'attached' });
  const milliseconds = Number(await done.getAttribute('data-bench'));
  await page.close();
  return milliseconds;
}

/** In the popup: types a query the moment there is a box, and notes when the first hit is there. */
function searchAtOnce(): void {
  let typed = false;
  const look = () => {
    const box = document.querySelector('input[aria-label="Search the corpus"]');
    if (box instanceof HTMLInputElement && !typed) {
      typed = true;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, '株洲');
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (document.querySelector('[role="option"]'))
      document.documentElement.setAttribute('data-bench', String(performance.now()));
    else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
}

/**
 * Types `query` key by key. Answers, for each key that changed what is shown, the milliseconds
 * until the last of the change: the page is left in peace for 60 ms to be sure that it was.
 */
function typing(page: Page, query: string): Promise<readonly number[]> {
  return page.evaluate(async (query) => {
    const box = document.querySelector('input[aria-label="Search the corpus"]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    let changedAt = 0;
    const watcher = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !(target instanceof HTMLInputElement)))
        changedAt = performance.now();
    });
    watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
    const times: number[] = [];
    for (let length = 1; length <= query.length; length++) {
      const pressedAt = performance.now();
      changedAt = 0;
      set?.call(box, query.slice(0, length));
      box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 60));
      if (changedAt > 0) times.push(changedAt - pressedAt);
    }
    watcher.disconnect();
    set?.call(box, '');
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return times;
  }, query);
}
