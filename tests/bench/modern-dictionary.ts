/**
 * pinyin-pro's modern dictionary (@pinyin-pro/data, ISC): 2 MB of a package of 53 MB, too large to come
 * with every `npm ci`, so the bench gets it when it first runs and keeps it among the caches.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOnce } from '../../scripts/build-once.ts';
import { root, run } from '../../scripts/setup/run.ts';

const VERSION = '1.3.1';

/** Where the dictionary lies, whether or not it is there. */
export const modernDictionary: string = join(
  root,
  `node_modules/.cache/bandu/pinyin-pro-modern-${VERSION}.json`,
);

/** Gets the dictionary unless it is there. Throws a sentence when npm cannot. */
export async function provideModernDictionary(): Promise<void> {
  await buildOnce(modernDictionary, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bandu-bench-'));
    try {
      const wanted = `@pinyin-pro/data@${VERSION}`;
      const { status } = await run('npm', [
        ...['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit'],
        wanted,
      ]);
      if (status !== 0) throw new Error(`npm could not get ${wanted}.`);
      return readFileSync(join(folder, 'node_modules/@pinyin-pro/data/json/modern.json'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
