/** Starts the machine's Chromium, Chrome or Edge with the built extension in a profile of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from '@playwright/test';
import { findBrowser } from '../setup/browsers.ts';
import { root } from '../setup/run.ts';

export interface Launch {
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** An existing profile's folder, which is kept; else a new one, which goes when the browser does. */
  readonly profile?: string;
}

export interface Launched {
  readonly context: BrowserContext;
  /** The browser's own DevTools session, not a page's. */
  readonly devtools: CDPSession;
  readonly extensionId: string;
  /** The profile's folder. */
  readonly profile: string;
}

/**
 * Launches in English and loads `.output/chrome-mv3` over DevTools, since Chrome itself has ignored
 * `--load-extension` from version 137 on. A browser for a person is driven over a pipe alone; one
 * for tests also over a port, because pages outside its tabs are only found by a second connection.
 */
export async function launchChromium(wishes: Launch): Promise<Launched> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge is installed.');
  const { headless, colorScheme } = wishes;
  const profile = wishes.profile ?? newProfile();
  let context: BrowserContext | undefined;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless,
      ...(colorScheme ? { colorScheme } : {}),
      viewport: headless ? { width: 1280, height: 800 } : null,
      locale: 'en-US',
      handleSIGINT: false,
      // Containers seldom allow a sandbox; a person's own machine does, except to root.
      chromiumSandbox: !headless && process.getuid?.() !== 0,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: [
        '--lang=en-US',
        '--enable-unsafe-extension-debugging',
        ...(headless ? ['--remote-debugging-port=0'] : []),
      ],
    });
    const devtools = await context.browser()?.newBrowserCDPSession();
    if (!devtools) throw new Error('The browser has no DevTools session.');
    const extensionId = await loadUnpacked(devtools, join(root, '.output', 'chrome-mv3'));
    return { context, devtools, extensionId, profile };
  } catch (error) {
    await context?.close();
    if (!wishes.profile) removeProfile(profile);
    throw error;
  }
}

/** A profile in which the browser does not offer to translate what its owner came to read. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bandu-chromium-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), '{"translate": {"enabled": false}}');
  return folder;
}

/** Removes a profile whose browser has closed. */
export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function loadUnpacked(devtools: CDPSession, path: string): Promise<string> {
  const answer = await sendRaw(devtools, 'Extensions.loadUnpacked', { path });
  if (typeof answer === 'object' && answer && 'id' in answer) return String(answer.id);
  throw new Error('The browser did not load the extension.');
}

/** Sends a command of DevTools' Extensions domain, which Playwright's types do not know. */
export function sendRaw(
  devtools: CDPSession,
  method: string,
  parameters: object,
): Promise<unknown> {
  const send: (method: string, parameters: object) => Promise<unknown> = devtools.send.bind(
    devtools,
  ) as (method: string, parameters: object) => Promise<unknown>;
  return send(method, parameters);
}
