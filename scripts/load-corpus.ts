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
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createSegmenter } from '../lib/chinese/words.ts';
import { characterReadings } from '../lib/corpus/character-readings.ts';
import type { Article, Corpus } from '../lib/corpus/corpus.ts';
import { knownNames, nameRecords } from '../lib/corpus/entities.ts';
import { openCorpus } from '../lib/corpus/open-corpus.ts';
import { writeReadings } from '../lib/corpus/readings.ts';
import { encodeSegment, openSegment } from '../lib/corpus/segment.ts';
import { readArticles } from './corpus-sources.ts';
import { readLexiconSources } from './lexicon-sources.ts';
import { loadDictionary } from './load-language.ts';

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
  const { cedict } = readLexiconSources(root);
  const proper = new Set(cedict.flatMap(({ proper, simplified }) => (proper ? simplified : [])));
  const places = (await placesIn(articles)).filter((place) => proper.has(place));
  return encodeSegment({
    articles,
    names: nameRecords(articles, places),
    readings: writeReadings(characterReadings(cedict)),
  });
}

/** So common that a mark under it tells a reader nothing. */
const EVERYWHERE = new Set(['中国']);

/** What the segmenter takes for a place where it stands: 湖南, 厄立特里亚. */
async function placesIn(articles: readonly Article[]): Promise<string[]> {
  const segment = createSegmenter({
    dictionary: await loadDictionary(),
    known: knownNames(articles),
  });
  const places = new Set<string>();
  for (const { title, paragraphs } of articles) {
    for (const text of [title, ...paragraphs]) {
      for (const { start, end, kind } of segment(text)) {
        if (kind === 'place' && end - start > 1) places.add(text.slice(start, end));
      }
    }
  }
  return [...places].filter((place) => !EVERYWHERE.has(place));
}

/** The pages, the code that reads them, and the packages that readings and places come from. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['data/pages', 'data/lexicon', 'lib/corpus', 'lib/chinese']) {
    for (const file of readdirSync(join(root, folder), {
      recursive: true,
      encoding: 'utf8',
    }).sort()) {
      if (!/\.(?:ts|txt|tsv|json)$/.test(file) || file.endsWith('.test.ts')) continue;
      hash.update(file).update(readFileSync(join(root, folder, file)));
    }
  }
  hash.update(readFileSync(join(root, 'package-lock.json')));
  hash.update(readFileSync(import.meta.filename));
  return hash.digest('hex').slice(0, 16);
}
