/**
 * Script conversion that knows where words end: OpenCC's phrases, but none that begins or ends
 * inside a word (检察长|胡波 has no 长胡), names as names are written, and no vocabulary of Taiwan.
 * Every conversion keeps the UTF-16 length, so text is written back unit by unit.
 */
import { convertPhrases } from './convert-phrases.ts';
import { toSimplified } from './convert-simplified.ts';
import { openScriptTables } from './convert-tables.ts';
import { createVariants, isTraditional } from './convert-variants.ts';
import type { Script } from './token.ts';
import type { Segmenter } from './words.ts';

/** `text` in another script, of the same UTF-16 length. Linear; about a million units a second. */
export type Converter = (text: string, to: Script) => string;

/**
 * A converter over the bytes of `script.bin`. Traditional text is not converted to Traditional
 * again: only its characters change from one region's to the other's (裏 → 裡, 着 → 著).
 */
export function openConverter(bytes: ArrayBuffer | Uint8Array, segment: Segmenter): Converter {
  const tables = openScriptTables(bytes);
  const variants = createVariants(tables);
  return (text, to) => {
    if (to === 'cn') return toSimplified(text);
    if (isTraditional(tables, text)) return variants.toRegion(text, to);
    return variants.toLocal(convertPhrases(tables, text, segment(text)), to);
  };
}
