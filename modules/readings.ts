/** Puts the ranker's weights and our reviewed readings into the built extension (lib/chinese/read.ts). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { parseReviewed } from '../lib/chinese/reviewed.ts';
import { loadDictionary } from '../scripts/load-language.ts';
import { rareReadings } from '../scripts/rare-readings.ts';

export default defineWxtModule({
  name: 'readings',
  setup(wxt) {
    const source = join(wxt.config.root, 'data/lexicon');
    wxt.hook('build:publicAssets', async (_, files) => {
      const reviewed = readFileSync(join(source, 'readings.tsv'), 'utf8');
      checkReviewed(reviewed);
      files.push({ relativeDest: 'assets/readings.txt', contents: reviewed });
      files.push({
        relativeDest: 'assets/rare-readings.txt',
        contents: rareReadings(await loadDictionary()),
      });
      files.push({ relativeDest: 'assets/ranker.bin', absoluteSrc: join(source, 'ranker.bin') });
    });
  },
});

/** Stops the build at a line that is no reviewed reading. */
function checkReviewed(text: string): void {
  text.split('\n').forEach((line, at) => {
    if (line !== '' && !parseReviewed(line)) {
      throw new Error(`data/lexicon/readings.tsv:${at + 1}: not a reviewed reading: ${line}`);
    }
  });
}
