/**
 * The language files for Node: built from their sources once, kept under node_modules/.cache by the
 * sources' content, opened as the extension opens its assets. Tests, verbs and modules share them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Converter, openConverter } from '../lib/chinese/convert.ts';
import { type Dictionary, openDictionary } from '../lib/chinese/dictionary.ts';
import { openLexicon } from '../lib/chinese/lexicon.ts';
import { NO_WORD, nodeOf } from '../lib/chinese/word-trie.ts';
import type { Segmenter } from '../lib/chinese/words.ts';
import { buildOnce } from './build-once.ts';

const root = join(import.meta.dirname, '..');

/** A file the extension carries as `assets/NAME.bin`. */
export type LanguageFile = 'lexicon' | 'definitions' | 'script';

/** Where a built file lies. Some seconds when a source has changed, else a look at the disk. */
export async function languageFile(name: LanguageFile): Promise<string> {
  const cached = join(root, 'node_modules/.cache/bandu', `${name}-${fingerprint()}.bin`);
  await buildOnce(cached, () => bytesOf(name));
  return cached;
}

/** The dictionary, opened. */
export async function loadDictionary(): Promise<Dictionary> {
  const [lexicon, definitions] = await Promise.all([
    languageFile('lexicon'),
    languageFile('definitions'),
  ]);
  return openDictionary(openLexicon(readFileSync(lexicon)), readFileSync(definitions));
}

/** The script converter over a segmenter of that dictionary, which may know more words. */
export async function loadConverter(segment: Segmenter): Promise<Converter> {
  return openConverter(readFileSync(await languageFile('script')), segment);
}

async function bytesOf(name: LanguageFile): Promise<Uint8Array> {
  if (name !== 'script') return (await dictionaryFiles())[name];
  const sources = await import('./lexicon-sources.ts');
  const { buildScript } = await import('../lib/chinese/convert-build.ts');
  const { words } = await loadDictionary();
  const isWord = (text: string) => (words.costs[nodeOf(words, text)] ?? NO_WORD) !== NO_WORD;
  return buildScript({ ...sources.readScriptSources(root), isWord });
}

let built: Promise<Record<'lexicon' | 'definitions', Uint8Array>> | undefined;

/**
 * Both files are made at once: twice would take twice as long, and the loader of WXT's modules, asked
 * for one module twice at a time, gives half of it to the second (0.21.4).
 */
function dictionaryFiles(): Promise<Record<'lexicon' | 'definitions', Uint8Array>> {
  built ??= (async () => {
    const { readLexiconSources } = await import('./lexicon-sources.ts');
    const { buildLexicon } = await import('../lib/chinese/lexicon-build.ts');
    return buildLexicon(readLexiconSources(root));
  })();
  return built;
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

const BUILDERS = /^(?:cedict|convert-build|fold|lexicon|names|sections|utf8|word-trie)/;

function versionOf(name: string): string {
  const manifest = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
