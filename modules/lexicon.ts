/** Puts `assets/lexicon.bin` into the built extension: dictionary, words and names (lib/chinese). */
import { defineWxtModule } from 'wxt/modules';
import { lexiconFile } from '../scripts/load-language.ts';

export default defineWxtModule({
  name: 'lexicon',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      files.push({ relativeDest: 'assets/lexicon.bin', absoluteSrc: await lexiconFile() });
    });
  },
});
