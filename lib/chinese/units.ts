/** Text to UTF-16 code units and back, lone surrogates included. Linear. */

/** Engines take a call's arguments on the stack, which is finite. */
const PIECE = 8192;

/** The text of the units. */
export function textOfUnits(units: Uint16Array): string {
  if (units.length <= PIECE) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, at + PIECE));
  }
  return text;
}

/** The code units of `characters` as a table to ask with one read: `set[unit] === 1`. */
export function unitSet(characters: Iterable<string>): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

/** The units of a text. */
export function unitsOfText(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** A table that leaves every unit as it is. A loop: `from` with a function takes ten times as long. */
export function identity(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  return table;
}
