/** Search over 10 000 articles of 700 characters: size, opening, memory and time of a query. */
import { characterReadings } from '../../lib/corpus/character-readings.ts';
import type { Corpus } from '../../lib/corpus/corpus.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import { writeReadings } from '../../lib/corpus/readings.ts';
import { encodeSegment, openSegment } from '../../lib/corpus/segment.ts';
import { readLexiconSources } from '../../scripts/lexicon-sources.ts';
import { type Figure, percentile } from './figure.ts';
import { type Synthetic, syntheticArticles } from './synthetic-articles.ts';

const ARTICLES = 10_000;
/** A hit list must follow the keys (ms); initials mean thousands of pairs, and the panel can wait. */
const KEYSTROKE = 16;
const RELATED = 100;
const INITIALS = 50;
const MEGABYTE = 1_000_000;

/** The figures of docs/search.md for this machine; under 60 s. */
export async function measure(): Promise<Figure[]> {
  const { cedict } = readLexiconSources('.');
  const readings = characterReadings(cedict);
  const synthetic = syntheticArticles(ARTICLES);
  const encoding = performance.now();
  const bytes = encodeSegment({ articles: synthetic.articles, readings: writeReadings(readings) });
  const encoded = performance.now() - encoding;
  const opening = performance.now();
  const segment = openSegment(bytes);
  const opened = performance.now() - opening;
  const corpus = openCorpus([segment]);
  const { keys, starts, bytes: postings } = segment.postings;
  const index = keys.byteLength + starts.byteLength + postings.byteLength;
  const spelled = (word: string) =>
    [...word].map((one) => (readings.get(one)?.[0] ?? '').slice(0, -1)).join('');
  const initials = (word: string) =>
    [...word].map((one) => (readings.get(one)?.[0] ?? '').slice(0, 1)).join('');
  const times = [
    ...(await timed('words', corpus, synthetic.words)),
    ...(await timed('two words', corpus, pairs(synthetic.words))),
    ...(await timed(
      'single characters',
      corpus,
      synthetic.words.map((word) => word.slice(0, 1)),
    )),
    ...(await timed('pinyin', corpus, synthetic.words.map(spelled))),
    ...(await timed('initials', corpus, longer(synthetic).map(initials), INITIALS)),
    ...(await timedRelated(corpus, synthetic)),
  ];
  return [
    { name: 'search: index of 10 000 articles', value: index / MEGABYTE, unit: 'MB' },
    { name: 'search: segment of 10 000 articles', value: bytes.length / MEGABYTE, unit: 'MB' },
    {
      name: 'search: indexing',
      value: ARTICLES / (encoded / 1000),
      unit: 'articles/s',
      limit: 1000,
      atLeast: true,
    },
    { name: 'search: opening', value: opened, unit: 'ms', limit: 50 },
    ...times,
  ];
}

async function timed(
  name: string,
  corpus: Corpus,
  queries: readonly string[],
  limit = KEYSTROKE,
): Promise<Figure[]> {
  for (const query of queries.slice(0, 10)) await corpus.search(query);
  return figures(name, queries, limit, (query) => corpus.search(query));
}

async function timedRelated(corpus: Corpus, { articles }: Synthetic): Promise<Figure[]> {
  const texts = articles.slice(0, 40).map(({ paragraphs }) => paragraphs.join('\n'));
  return figures('related', texts, RELATED, (text) => corpus.related(text));
}

async function figures(
  name: string,
  asked: readonly string[],
  limit: number,
  ask: (one: string) => Promise<unknown>,
): Promise<Figure[]> {
  const times: number[] = [];
  for (const one of asked) {
    const start = performance.now();
    await ask(one);
    times.push(performance.now() - start);
  }
  return [
    { name: `search: ${name}, median`, value: percentile(times, 0.5), unit: 'ms' },
    { name: `search: ${name}, 95 %`, value: percentile(times, 0.95), unit: 'ms', limit },
  ];
}

const pairs = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`);

const longer = ({ words }: Synthetic): string[] => words.filter((word) => word.length > 2);
