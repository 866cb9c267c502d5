/** Files that travel inside the extension. */
export type AssetName =
  | 'corpus.bin'
  | 'definitions.bin'
  | 'lexicon.bin'
  | 'ranker.bin'
  | 'rare-readings.txt'
  | 'readings.txt'
  | 'script.bin';

/** The bytes of an asset. Costs a read from disk; keep what you open from it. */
export async function loadAsset(name: AssetName): Promise<Uint8Array> {
  // A path of our own: dedicated workers have no `browser` to ask for the address.
  const response = await fetch(`/assets/${name}`);
  if (!response.ok) throw new Error(`The extension's file ${name} is missing. Reinstall it.`);
  return new Uint8Array(await response.arrayBuffer());
}
