/** Puts THIRD-PARTY.md into the built extension, as the licences of what is in it ask. */
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

export default defineWxtModule({
  name: 'licences',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, files) => {
      const absoluteSrc = join(wxt.config.root, 'THIRD-PARTY.md');
      files.push({ relativeDest: 'THIRD-PARTY.md', absoluteSrc });
    });
  },
});
