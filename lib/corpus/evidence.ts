/** How often short strings of characters occur in a body of text. */

export interface Evidence {
  /** Occurrences of a string of two or three characters; never too low. */
  readonly count: (gram: string) => number;
}

const SLOTS = 1 << 21;

/** Counts all strings of two and three characters. Linear; 4 MB of tables. */
export function evidenceOf(texts: readonly string[]): Evidence {
  const table = new Uint16Array(SLOTS);
  for (const text of texts) {
    for (let at = 1; at < text.length; at++) {
      bump(table, slotOf(text, at - 1, 2));
      if (at > 1) bump(table, slotOf(text, at - 2, 3));
    }
  }
  return {
    count: (gram) =>
      gram.length === 2 || gram.length === 3 ? (table[slotOf(gram, 0, gram.length)] ?? 0) : 0,
  };
}

function bump(table: Uint16Array, slot: number): void {
  const now = table[slot] ?? 0;
  if (now < 0xffff) table[slot] = now + 1;
}

function slotOf(text: string, at: number, length: number): number {
  let hash = length;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}
