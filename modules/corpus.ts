/** Puts `assets/corpus.bin` into the built extension: the pages of data/pages, parsed and indexed. */
import { readFileSync } from 'node:fs';
import { defineWxtModule } from 'wxt/modules';
import { openSegment } from '../lib/corpus/segment.ts';
import { corpusFile } from '../scripts/load-corpus.ts';

export default defineWxtModule({
  name: 'corpus',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      const file = await corpusFile();
      files.push({ relativeDest: 'assets/corpus.bin', absoluteSrc: file });
      wxt.logger.info(foundIn(readFileSync(file)));
    });
  },
});

/** `Corpus: 28 articles on 5 pages from 2020-12-31 to 2021-09-28, 321 names and terms, 0.3 MB.` */
function foundIn(bytes: Uint8Array): string {
  const segment = openSegment(bytes);
  const articles = Array.from({ length: segment.size }, (_, document) => segment.article(document));
  const pages = new Set(articles.map(({ page }) => page)).size;
  const dates = articles.flatMap(({ date }) => date ?? []).sort();
  const span = dates.length > 0 ? ` from ${dates[0]} to ${dates.at(-1)}` : '';
  const size = (bytes.length / 1_000_000).toFixed(1);
  const names = segment.names().length;
  return `Corpus: ${articles.length} articles on ${pages} pages${span}, ${names} names and terms, ${size} MB.`;
}
