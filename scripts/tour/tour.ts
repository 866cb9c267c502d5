/** The tour: every use of the extension in a real browser, light and dark, one screenshot each. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from '../browser/chromium.ts';
import type { PageServer } from '../browser/server.ts';
import { root } from '../setup/run.ts';
import { stops } from './stops.ts';

const folder = join('.output', 'tour');

/** Takes the tour on the pages of `site`; throws, once all stops were tried, when one did not work. */
export async function takeTour(site: PageServer): Promise<void> {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  const failed: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const reader = await ExtensionBrowser.launch({ headless: true, colorScheme });
    reader.context.setDefaultTimeout(10_000);
    try {
      for (const { name, shows, visit } of stops) {
        const file = join(folder, `${name}-${colorScheme}.png`);
        try {
          const page = await visit(reader, site);
          await page.emulateMedia({ colorScheme });
          await page.screenshot({ path: join(root, file), animations: 'disabled' });
          console.log(`${file}  ${shows}`);
        } catch (error) {
          failed.push(name);
          console.error(`${file}  failed: ${error instanceof Error ? error.message : error}`);
        }
        await leave(reader);
      }
    } finally {
      await reader.close();
    }
  }
  if (failed.length > 0) throw new Error(`The tour failed at ${[...new Set(failed)].join(', ')}.`);
}

/** Closes everything and forgets what was chosen, so that each stop begins afresh. */
async function leave(reader: ExtensionBrowser): Promise<void> {
  await reader.closeAll();
  await reader.inExtension((chrome) => chrome.storage.local.clear(), null);
}
