/** A Chromium (Chrome, Edge) of our own with the built extension in it, and what a reader does there. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type JSHandle,
  type Page,
} from '@playwright/test';
import type { browser } from 'wxt/browser';
import { findBrowser } from '../setup/browsers.ts';
import { root } from '../setup/run.ts';
import { eventually } from './eventually.ts';

export interface Launch {
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Keep what is in this profile; without it the profile is new and removed at the end. */
  readonly profile?: string;
}

/** The extension's own pages, as the contract names them. */
export type Surface = 'popup.html' | 'sidepanel.html' | 'options.html' | 'reader.html';

export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly #devtools: CDPSession;
  readonly #profile: string;
  readonly #keepsProfile: boolean;

  private constructor(
    context: BrowserContext,
    extensionId: string,
    devtools: CDPSession,
    profile: string,
    keepsProfile: boolean,
  ) {
    this.context = context;
    this.extensionId = extensionId;
    this.#devtools = devtools;
    this.#profile = profile;
    this.#keepsProfile = keepsProfile;
  }

  /**
   * Launches the machine's Chromium in English and loads `.output/chrome-mv3` over DevTools: Chrome
   * itself has ignored `--load-extension` since version 137.
   */
  static async launch({
    headless,
    colorScheme = 'light',
    profile,
  }: Launch): Promise<ExtensionBrowser> {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium, Chrome or Edge is installed.');
    const folder = profile ?? mkdtempSync(join(tmpdir(), 'bandu-chromium-'));
    const context = await chromium.launchPersistentContext(folder, {
      executablePath,
      headless,
      colorScheme,
      locale: 'en-US',
      viewport: headless ? { width: 1280, height: 800 } : null,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [
        '--lang=en-US',
        '--enable-unsafe-extension-debugging',
        // A person's browser is driven over a pipe alone; tests also connect to pages that open later.
        ...(headless ? ['--remote-debugging-port=0'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    try {
      const browser = context.browser();
      if (!browser) throw new Error('The browser does not answer.');
      const devtools = await browser.newBrowserCDPSession();
      const { id } = await loadUnpacked(devtools, join(root, '.output', 'chrome-mv3'));
      return new ExtensionBrowser(context, id, devtools, folder, profile !== undefined);
    } catch (error) {
      await context.close();
      throw error;
    }
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
    await send(this.#devtools, 'Extensions.triggerAction', { id: this.extensionId, targetId });
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
    return page;
  }

  /** True while the popup or side panel is open. */
  async shows(surface: Surface): Promise<boolean> {
    return (await this.#targets()).some(({ url }) => this.#is(url, surface));
  }

  /** Kills the background worker, as the browser does when it has been idle. */
  async killWorker(): Promise<void> {
    const isWorker = (target: Target) =>
      target.type === 'service_worker' && target.url.includes(this.extensionId);
    for (const { targetId } of (await this.#targets()).filter(isWorker))
      await this.#devtools.send('Target.closeTarget', { targetId });
    await eventually('the worker is gone', async () => !(await this.#targets()).some(isWorker));
  }

  /** Runs `work` in a page under the extension's own address: to prepare or inspect what it stores. */
  async inExtension<T, A>(
    work: (chrome: typeof browser, argument: A) => Promise<T>,
    argument: A,
  ): Promise<T> {
    const page = await this.context.newPage();
    try {
      await page.goto(`chrome-extension://${this.extensionId}/manifest.json`);
      const chrome: JSHandle<typeof browser> = await page.evaluateHandle('chrome');
      return await chrome.evaluate(
        work as (chrome: typeof browser, argument: unknown) => Promise<T>,
        argument,
      );
    } finally {
      await page.close();
    }
  }

  async close(): Promise<void> {
    await this.context.close();
    if (!this.#keepsProfile) rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #is(url: string, surface: Surface): boolean {
    return url.startsWith(this.url(surface));
  }

  async #targets(): Promise<readonly Target[]> {
    const { targetInfos } = await this.#devtools.send('Target.getTargets', { filter: [{}] });
    return targetInfos;
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

/** The Extensions domain is newer than Playwright's types. */
function send(devtools: CDPSession, method: string, parameters: object): Promise<unknown> {
  const raw = devtools.send as (method: string, parameters: object) => Promise<unknown>;
  return raw.call(devtools, method, parameters);
}

async function loadUnpacked(devtools: CDPSession, path: string): Promise<{ id: string }> {
  const answer = await send(devtools, 'Extensions.loadUnpacked', { path });
  if (typeof answer === 'object' && answer && 'id' in answer && typeof answer.id === 'string')
    return { id: answer.id };
  throw new Error('The browser did not load the extension.');
}
