/** Texts kept as UTF-16 code units: two bytes a Han character, and offsets that need no decoding. */

/** `text` as code units. */
export function toUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** The text of `units`. */
export function fromUnits(units: Uint16Array): string {
  const PIECE = 8192; // fromCharCode takes its characters as arguments, and the stack is finite
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, at + PIECE));
  }
  return text;
}

/** Texts one after the other, and where each starts (one more start than texts). */
export function joinTexts(texts: readonly string[]): { units: Uint16Array; starts: Uint32Array } {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = (starts[index] ?? 0) + text.length;
  });
  const units = new Uint16Array(starts[texts.length] ?? 0);
  texts.forEach((text, index) => {
    units.set(toUnits(text), starts[index]);
  });
  return { units, starts };
}

/** Lists of numbers one after the other, and where each starts (one more start than lists). */
export function joinNumbers(lists: readonly (readonly number[])[]): {
  numbers: Uint32Array;
  starts: Uint32Array;
} {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  return { numbers: Uint32Array.from(lists.flat()), starts };
}
