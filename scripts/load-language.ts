/**
 * The lexicon for Node: built from its sources once, kept under node_modules/.cache by the sources'
 * content, and opened as the extension opens its asset. Tests, verbs and modules/lexicon.ts share it.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Dictionary, openDictionary } from '../lib/chinese/dictionary.ts';

const root = join(import.meta.dirname, '..');

/** Where the built lexicon lies. Some seconds when a source has changed, else a look at the disk. */
export async function lexiconFile(): Promise<string> {
  const cached = join(root, 'node_modules/.cache/bandu', `lexicon-${fingerprint()}.bin`);
  if (!existsSync(cached)) await build(cached);
  return cached;
}

/** The bytes of `assets/lexicon.bin`. */
export async function lexiconBytes(): Promise<Uint8Array> {
  return readFileSync(await lexiconFile());
}

/** The dictionary over those bytes. */
export async function loadDictionary(): Promise<Dictionary> {
  return openDictionary(await lexiconBytes());
}

async function build(cached: string): Promise<void> {
  const [{ buildLexicon }, { readLexiconSources }] = await Promise.all([
    import('../lib/chinese/lexicon-build.ts'),
    import('./lexicon-sources.ts'),
  ]);
  mkdirSync(dirname(cached), { recursive: true });
  // Written aside and renamed, so that two builds at once never leave half a file.
  const partial = `${cached}.${process.pid}`;
  writeFileSync(partial, buildLexicon(readLexiconSources(root)));
  renameSync(partial, cached);
}

/** Our lines, the code that reads them, and the versions of the packages the rest comes from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const own = ['data/lexicon', 'lib/chinese'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => !/\.test\.ts$/.test(name))
      .filter((name) => folder === 'data/lexicon' || BUILDERS.test(name))
      .sort()
      .map((name) => join(root, folder, name)),
  );
  for (const file of [...own, join(root, 'scripts/lexicon-sources.ts')]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  for (const name of ['hanzi', 'jieba-js', 'china-area-data', 'opencc-js']) {
    hash.update(name + versionOf(name));
  }
  return hash.digest('hex').slice(0, 16);
}

const BUILDERS = /^(?:cedict|lexicon|names|word-trie|fold|utf8)/;

function versionOf(name: string): string {
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
