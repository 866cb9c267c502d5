/** What stands after `#` in the addresses of our pages: parts, each escaped, with `/` between. */

/** `['000-3', '毛腾飞']` → `#000-3/%E6%AF%9B…`. */
export function hashOf(...parts: readonly string[]): string {
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

/** The parts of a hash, none empty at its end. Spoilt escapes are taken as they are. */
export function parseHash(hash: string): readonly string[] {
  const parts = hash.replace(/^#/, '').split('/').map(decoded);
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
