/**
 * A plain page in a real browser with lib/page in it and fake functions for the background: no
 * extension, so a test takes a fraction of a second. Pages come from tests/pages over loopback.
 */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { type PageServer, servePages } from '../../scripts/browser/server.ts';
import { findBrowser } from '../../scripts/setup/browsers.ts';
import { root } from '../../scripts/setup/run.ts';
import type { Bandu } from './in-page.ts';

declare global {
  /** Shadow roots of our elements, closed ones too: only tests see them. */
  var banduRoots: Map<string, ShadowRoot>;
}

export interface TestBed {
  /** Opens a page of tests/pages (`ruby.html`) or HTML given as it is, with `bandu` in it. */
  open(page: string, options?: { readonly hasTouch?: boolean }): Promise<Page>;
  close(): Promise<void>;
}

/** One browser and one server for a file of tests. */
export async function testBed(): Promise<TestBed> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium is installed.');
  const [browser, server, script]: [Browser, PageServer, string] = await Promise.all([
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
    servePages(join(root, 'tests', 'pages'), new Map([['/blank.html', '<!doctype html>']])),
    bundle(),
  ]);
  return {
    async open(page, { hasTouch = false } = {}) {
      const context = await browser.newContext({
        viewport: { width: 900, height: 600 },
        hasTouch,
      });
      const tab = await context.newPage();
      await tab.addInitScript(watchRoots);
      const isFile = /^[\w-]+\.(?:html|txt|xml|svg)$/.test(page);
      await tab.goto(`${server.origin}/${isFile ? page : 'blank.html'}`);
      if (!isFile) await tab.setContent(page);
      // As a content script: past the page's own security policy.
      await tab.evaluate(script);
      return tab;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits for the card and answers its text. */
export async function cardText(page: Page): Promise<string> {
  const shown = await page.waitForFunction(
    () => globalThis.banduRoots.get('bandu-card')?.textContent || null,
  );
  return (await shown.jsonValue()) ?? '';
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests', 'page', 'in-page.ts'), formats: ['iife'], name: 'unused' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('vite built nothing');
  return output.output[0].code;
}

function watchRoots(): void {
  globalThis.banduRoots = new Map();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(init) {
    const shadow = attach.call(this, init);
    globalThis.banduRoots.set(this.localName, shadow);
    return shadow;
  };
}

export type { Bandu };
