/** Recognises in the built content script the libraries that must never be in every tab. */

/** What only the library's own code says, or says so often. */
const signs: Readonly<Record<string, (script: string) => boolean>> = {
  React: (script) => /react\.(transitional\.)?element/.test(script),
  'pinyin-pro': (script) => /customPinyin|toneSandhi/.test(script),
  OpenCC: (script) => /opencc/i.test(script) || /[㑯㐹] ?[㑔㓨]/.test(script),
  'a dictionary': (script) => hanCount(script) > 2000,
};

/** Names of the libraries found in `script`. */
export function foreignCode(script: string): readonly string[] {
  return Object.entries(signs)
    .filter(([, isIn]) => isIn(script))
    .map(([name]) => name);
}

/** Han characters, written as themselves or escaped. */
function hanCount(script: string): number {
  return script.match(/\p{Script=Han}|\\u[4-9][0-9a-f]{3}/giu)?.length ?? 0;
}
