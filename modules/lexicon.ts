/** Puts `assets/lexicon.bin` and `assets/script.bin` into the built extension (lib/chinese). */
import { defineWxtModule } from 'wxt/modules';
import { languageFile } from '../scripts/load-language.ts';

export default defineWxtModule({
  name: 'lexicon',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      for (const name of ['lexicon', 'script'] as const) {
        files.push({ relativeDest: `assets/${name}.bin`, absoluteSrc: await languageFile(name) });
      }
    });
  },
});
