/** Files that travel inside the extension. */
import { browser } from 'wxt/browser';

export type AssetName = 'corpus.bin' | 'lexicon.bin' | 'ranker.bin' | 'readings.txt' | 'script.bin';

/** The bytes of an asset. Costs a read from disk; keep what you open from it. */
export async function loadAsset(name: AssetName): Promise<Uint8Array> {
  // WXT types `getURL` by the files it knows of when it prepares; ours are made during the build.
  const address = (browser.runtime.getURL as (path: string) => string)(`/assets/${name}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The extension's file ${name} is missing. Reinstall it.`);
  return new Uint8Array(await response.arrayBuffer());
}
