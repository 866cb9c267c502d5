/**
 * The corpus for Node: built from data/pages once, kept under node_modules/.cache by its sources'
 * content, and opened as the extension opens its asset. Tests, verbs and modules/corpus.ts share it.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { characterReadings } from '../lib/corpus/character-readings.ts';
import type { Corpus } from '../lib/corpus/corpus.ts';
import { nameRecords } from '../lib/corpus/entities.ts';
import { openCorpus } from '../lib/corpus/open-corpus.ts';
import { writeReadings } from '../lib/corpus/readings.ts';
import { encodeSegment, openSegment } from '../lib/corpus/segment.ts';
import { everydayWords, placesIn } from './corpus-places.ts';
import { readArticles } from './corpus-sources.ts';
import { readLexiconSources } from './lexicon-sources.ts';

const root = join(import.meta.dirname, '..');

/** The bundled corpus, opened. */
export async function loadCorpus(): Promise<Corpus> {
  return openCorpus([openSegment(readFileSync(await corpusFile()))]);
}

/** Where the built `corpus.bin` lies. Some seconds when a source has changed. */
export async function corpusFile(): Promise<string> {
  const cached = join(root, 'node_modules/.cache/bandu', `corpus-${fingerprint()}.bin`);
  if (existsSync(cached)) return cached;
  mkdirSync(dirname(cached), { recursive: true });
  // Written aside and renamed, so that two builds at once never leave half a file.
  const partial = `${cached}.${process.pid}`;
  writeFileSync(partial, await buildCorpus());
  renameSync(partial, cached);
  return cached;
}

async function buildCorpus(): Promise<Uint8Array> {
  const articles = readArticles(root);
  const sources = readLexiconSources(root);
  return encodeSegment({
    articles,
    names: nameRecords(articles, {
      places: await placesIn(articles, sources),
      isEverydayWord: everydayWords(sources),
    }),
    readings: writeReadings(characterReadings(sources.cedict)),
  });
}

/** The pages, the code that reads them, and the packages that readings and places come from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['data/pages', 'data/lexicon', 'lib/corpus', 'lib/chinese']) {
    for (const file of readdirSync(join(root, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      if (file.endsWith('.test.ts') || !statSync(join(root, folder, file)).isFile()) continue;
      hash.update(file).update(readFileSync(join(root, folder, file)));
    }
  }
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const name of ['load-corpus', 'corpus-places', 'corpus-sources', 'lexicon-sources']) {
    hash.update(readFileSync(join(import.meta.dirname, `${name}.ts`)));
  }
  return hash.digest('hex').slice(0, 16);
}
