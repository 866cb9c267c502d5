/**
 * Keeps the content script small: it is loaded into every frame of every tab. Three parts of it that
 * other entrypoints have are left out, measured gzipped:
 * webextension-polyfill (2.8 kB): promises of `runtime` and `storage`, all that it asks for, are
 * native in Manifest V3 in both browsers;
 * WXT's context (1.1 kB): timers and location watching we do not use, and an event for the page to see;
 * WXT's logger (0.1 kB): it says nothing in production, and our own faults are reported by us.
 */
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

const ENTRY = /content-script-isolated-world-entrypoint/;
const LOGGED = /^\s*logger\.error\(.*\);$/m;

export default defineWxtModule({
  name: 'light-content-script',
  setup(wxt) {
    const context = join(wxt.config.root, 'entrypoints', 'page.content', 'context.ts');
    const lighter = new Map([
      ['@wxt-dev/webextension-polyfill/browser', '@wxt-dev/browser'],
      ['wxt/utils/content-script-context', context],
    ]);
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins ??= [];
      config.plugins.unshift({
        name: 'light-content-script',
        enforce: 'pre',
        resolveId(id, importer) {
          const replacement = lighter.get(id);
          return replacement ? this.resolve(replacement, importer, { skipSelf: true }) : null;
        },
        transform: (code, id) => (ENTRY.test(id) ? code.replace(LOGGED, '') : null),
      });
    });
  },
});
