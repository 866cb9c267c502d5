/**
 * Keeps the content script small: it is loaded into every frame of every tab. What other entrypoints
 * have and this one does without, measured gzipped:
 * webextension-polyfill (2.8 kB): promises of `runtime` and `storage`, all that it asks for, are
 * native in Manifest V3 in both browsers;
 * WXT's start (1.3 kB): timers and location watching we do not use, an event for the page to see, and
 * a logger that says nothing in production. Our `main` is handed a signal and nothing else;
 * white space of style sheets, and what terser finds after Vite's own minifier (0.4 kB).
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

const ENTRY = /content-script-isolated-world-entrypoint/;
const POLYFILL = '@wxt-dev/webextension-polyfill/browser';
const STYLE = /lib\/page\/[a-z]+-style\.ts$/;

export default defineWxtModule({
  name: 'light-content-script',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins ??= [];
      config.plugins.unshift(lightStart);
      if (wxt.config.command === 'build') config.plugins.push(terse);
    });
  },
});

const lightStart: Plugin = {
  name: 'light-content-script',
  enforce: 'pre',
  resolveId(id, importer) {
    return id === POLYFILL ? this.resolve('@wxt-dev/browser', importer, { skipSelf: true }) : null;
  },
  transform(code, id) {
    if (ENTRY.test(id)) return startOf(code);
    return STYLE.test(id) ? code.replace(/`[^`]*`/g, withoutWhiteSpace) : null;
  },
};

/** After all others: it finds more in code that is minified already. */
const terse: Plugin = {
  name: 'terse-content-script',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 5 },
        });
        if (code) file.code = code;
      }
    },
  },
};

/** WXT's start of a content script, reduced to what it starts. */
function startOf(code: string): string {
  const [, definition] = /^import definition from "(.+)";$/m.exec(code) ?? [];
  if (!definition) throw new Error('WXT starts content scripts otherwise than it did.');
  return `import definition from ${JSON.stringify(definition)};
definition.main({ signal: new AbortController().signal });`;
}

/** A style sheet in a template, which has no strings with line breaks in them. */
function withoutWhiteSpace(css: string): string {
  return css.replace(/\n\s*/g, '');
}
