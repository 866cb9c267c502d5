/** Counts many strings in many texts in one pass over them. */

/**
 * How often each of `strings` (two or more code units each) stands in `texts`, overlaps counted.
 * Linear in the texts, however many strings there are.
 */
export function countStrings(
  strings: Iterable<string>,
  texts: Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const byStart = new Map<number, string[]>();
  for (const string of new Set(strings)) {
    counts.set(string, 0);
    const key = startKey(string, 0);
    const sharing = byStart.get(key);
    if (sharing) sharing.push(string);
    else byStart.set(key, [string]);
  }
  for (const text of texts) {
    for (let at = 0; at + 1 < text.length; at++) {
      for (const string of byStart.get(startKey(text, at)) ?? []) {
        if (text.startsWith(string, at)) counts.set(string, (counts.get(string) ?? 0) + 1);
      }
    }
  }
  return counts;
}

const startKey = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
