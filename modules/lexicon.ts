/** Puts `lexicon.bin`, `definitions.bin` and `script.bin` into the assets of the built extension (lib/chinese). */
import { defineWxtModule } from 'wxt/modules';
import { languageFile } from '../scripts/load-language.ts';

export default defineWxtModule({
  name: 'lexicon',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, files) => {
      for (const name of ['lexicon', 'definitions', 'script'] as const) {
        files.push({ relativeDest: `assets/${name}.bin`, absoluteSrc: await languageFile(name) });
      }
    });
  },
});
