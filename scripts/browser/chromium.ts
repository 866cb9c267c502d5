/** A Chromium (Chrome, Edge) of our own with the built extension in it, and what a reader does there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type JSHandle,
  type Page,
} from '@playwright/test';
import type { browser } from 'wxt/browser';
import { eventually } from './eventually.ts';
import {
  type Launch,
  type Launched,
  launchChromium,
  removeProfile,
  sendRaw,
} from './launch-chromium.ts';
import { type WorkerHeap, workerHeap } from './worker-heap.ts';

/** The extension's own pages, as the contract names them. */
export type Surface = 'popup.html' | 'sidepanel.html' | 'options.html' | 'reader.html';

export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #devtools: CDPSession;
  readonly #profile: string;

  readonly #keepsProfile: boolean;

  private constructor(launched: Launched, keepsProfile: boolean) {
    this.#keepsProfile = keepsProfile;
    this.context = launched.context;
    this.extensionId = launched.extensionId;
    this.#devtools = launched.devtools;
    this.#profile = launched.profile;
  }

  static async launch(wishes: Launch): Promise<ExtensionBrowser> {
    return new ExtensionBrowser(await launchChromium(wishes), wishes.profile !== undefined);
  }

  /** The address of one of the extension's pages; `hash` is what follows the #. */
  url(surface: Surface, hash = ''): string {
    return `chrome-extension://${this.extensionId}/${surface}${hash ? `#${hash}` : ''}`;
  }

  /** Opens an extension page in a tab of its own. */
  async open(surface: Surface, hash = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.url(surface, hash));
    return page;
  }

  /** Clicks the extension's button in the toolbar above `page`, as a reader would; answers the popup. */
  async clickToolbarButton(page: Page): Promise<Page> {
    await page.bringToFront();
    const targetId = await this.#tabOf(page);
    await sendRaw(this.#devtools, 'Extensions.triggerAction', { id: this.extensionId, targetId });
    return this.surface('popup.html');
  }

  /**
   * The popup or side panel that the browser shows outside its tabs, once it is there. Playwright's
   * first connection never learns of these, a later one does.
   */
  async surface(surface: Surface): Promise<Page> {
    await eventually(`${surface} opens`, async () =>
      (await this.#targets()).some(({ type, url }) => type === 'page' && this.#is(url, surface)),
    );
    const port = readFileSync(join(this.#profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const again = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const pages = again.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => this.#is(candidate.url(), surface));
    if (!page) throw new Error(`${surface} was open and is gone.`);
    page.once('close', () => again.close());
    // The panel slides in: at first it is there and has no width.
    await page.waitForFunction(() => innerWidth > 0, null, { polling: 50 });
    return page;
  }

  /** True while the popup or side panel is open. */
  async shows(surface: Surface): Promise<boolean> {
    return (await this.#targets()).some(({ url }) => this.#is(url, surface));
  }

  /** Kills the background worker, as the browser does when it has been idle. */
  async killWorker(): Promise<void> {
    // One that is still starting does not hear and is not stopped at all: let it answer first.
    await this.inExtension((chrome) => chrome.runtime.sendMessage(null).catch(() => null), null);
    const doomed = new Set((await this.#workers()).map(({ targetId }) => targetId));
    await eventually('the worker is gone', async () => {
      // Another may be there at once, woken by a page.
      const left = (await this.#targets()).filter(({ targetId }) => doomed.has(targetId));
      for (const { targetId } of left)
        await this.#devtools.send('Target.closeTarget', { targetId });
      return left.length === 0;
    });
  }

  /** What the background worker, which must be running, holds in memory after a garbage collection. */
  async workerHeap(): Promise<WorkerHeap> {
    const [worker] = await this.#workers();
    if (!worker) throw new Error('The background worker is not running.');
    return workerHeap(this.#devtools, worker.targetId);
  }

  /** Runs `work` in a page under the extension's own address: to prepare or inspect what it stores. */
  async inExtension<T, A>(
    work: (chrome: typeof browser, argument: A) => Promise<T>,
    argument: A,
  ): Promise<T> {
    const page = await this.#openBehind(`chrome-extension://${this.extensionId}/manifest.json`);
    try {
      const chrome: JSHandle<typeof browser> = await page.evaluateHandle('chrome');
      return await chrome.evaluate(
        work as (chrome: typeof browser, argument: unknown) => Promise<T>,
        argument,
      );
    } finally {
      await page.close();
    }
  }

  /** Closes popup, side panel and all tabs but a blank one. */
  async closeAll(): Promise<void> {
    const blank = await this.context.newPage();
    for (const page of this.context.pages()) if (page !== blank) await page.close();
    const ours = (await this.#targets()).filter(
      ({ type, url }) => type === 'page' && url.includes(this.extensionId),
    );
    for (const { targetId } of ours) await this.#devtools.send('Target.closeTarget', { targetId });
  }

  /** Closes the browser, and removes its profile unless it was brought along. */
  async close(): Promise<void> {
    await this.context.close();
    if (!this.#keepsProfile) removeProfile(this.#profile);
  }

  /** Kills the whole browser with no time to tidy up, as a crash or a power cut would. */
  async crash(): Promise<void> {
    const { processInfo } = await this.#devtools.send('SystemInfo.getProcessInfo');
    const gone = new Promise<void>((resolve) => this.context.once('close', () => resolve()));
    const [main] = processInfo.filter(({ type }) => type === 'browser');
    if (!main) throw new Error('The browser names no process of its own.');
    process.kill(main.id, 'SIGKILL');
    await gone;
  }

  /** Opens a tab behind the others, which leaves the tab that is being read on screen. */
  async #openBehind(url: string): Promise<Page> {
    const opened = this.context.waitForEvent('page', (page) => page.url() === url);
    await this.#devtools.send('Target.createTarget', { url, background: true });
    const page = await opened;
    await page.waitForLoadState();
    return page;
  }

  #is(url: string, surface: Surface): boolean {
    return url.startsWith(this.url(surface));
  }

  async #targets(): Promise<readonly Target[]> {
    const { targetInfos } = await this.#devtools.send('Target.getTargets', { filter: [{}] });
    return targetInfos;
  }

  async #workers(): Promise<readonly Target[]> {
    return (await this.#targets()).filter(
      ({ type, url }) => type === 'service_worker' && url.includes(this.extensionId),
    );
  }

  /** DevTools counts a tab apart from the page in it; what ties the two is their address. */
  async #tabOf(page: Page): Promise<string> {
    const isTab = ({ type, url }: Target) => type === 'tab' && url === page.url();
    await eventually('the tab is found', async () => (await this.#targets()).some(isTab));
    return (await this.#targets()).find(isTab)?.targetId ?? '';
  }
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
}
