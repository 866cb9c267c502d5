/** Page names that no two pages share: articles are known by them. */

/** `wanted` if it is free, else `wanted (2)` and so on. */
export function freeName(wanted: string, taken: { has(name: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted} (${number})`;
    if (!taken.has(name)) return name;
  }
}
