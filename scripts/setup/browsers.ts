/** Where this machine keeps its browsers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** The browser families the extension is built for. */
export type Family = 'chromium' | 'firefox';

const linux: Record<Family, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'],
};

const mac: Record<Family, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Below each of Windows' program folders. */
const windows: Record<Family, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const windowsFolders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'];

/**
 * The browser to use: what `BANDU_CHROMIUM` or `BANDU_FIREFOX` names, else an installed one (Chromium
 * before Chrome before Edge), else the Chromium that Playwright downloaded; null when there is none.
 */
export function findBrowser(family: Family): string | null {
  const named = process.env[`BANDU_${family.toUpperCase()}`];
  const own = family === 'chromium' ? [chromium.executablePath()] : [];
  const places = [...(named ? [named] : []), ...installPlaces(family), ...own];
  return places.find((path) => path && existsSync(path)) ?? null;
}

function installPlaces(family: Family): readonly string[] {
  if (process.platform === 'darwin') return mac[family];
  if (process.platform === 'win32')
    return windowsFolders.flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? windows[family].map((path) => join(folder, path)) : [];
    });
  return linux[family];
}
