/**
 * A line of CC-CEDICT (CC BY-SA 4.0, https://cc-cedict.org), as the project reads it:
 * `銀行 银行 [yin2 hang2] /bank/CL:家[jia1],個|个[ge4]/`.
 */

export interface CedictLine {
  readonly simplified: string;
  readonly traditional: string;
  /** One numbered syllable per Han character: `['yin2', 'hang2']`, ü as `ü`, neutral tone 5. */
  readonly syllables: readonly string[];
  /** True when the reading is capitalised: a name of someone, somewhere or something. */
  readonly proper: boolean;
  /** The senses as written, joined by `/`: `bank/CL:家[jia1],個|个[ge4]`. */
  readonly definition: string;
}

const LINE = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/;
const ONE_HAN = /^[\p{Script=Han}〇○]$/u;

/** The parsed line, or null for a comment, a blank line or anything of another shape. */
export function parseCedictLine(line: string): CedictLine | null {
  const [, traditional, simplified, pinyin, definition] = LINE.exec(line) ?? [];
  if (!traditional || !simplified || pinyin === undefined || !definition) return null;
  const spelled = pinyin.split(' ');
  return {
    simplified,
    traditional,
    syllables: hanSyllables(simplified, spelled),
    proper: /^[A-Z]/.test(spelled[firstHan(simplified)] ?? ''),
    definition,
  };
}

/** A syllable as CC-CEDICT spells it in the project's form: `Lu:4` → `lü4`, `E5` → `e5`. */
export function cedictSyllable(spelled: string): string {
  return spelled.toLowerCase().replace('u:', 'ü').replace('v', 'ü');
}

/** `3D打印` with `san1 D da3 yin4` → `da3 yin4`: what belongs to the Han characters. */
function hanSyllables(word: string, spelled: readonly string[]): string[] {
  const characters = [...word];
  const han = characters.filter((character) => ONE_HAN.test(character));
  const kept =
    characters.length === spelled.length
      ? spelled.filter((_, at) => ONE_HAN.test(characters[at] ?? ''))
      : spelled
          .filter((syllable) => /^[a-zü:]+[1-5]$/i.test(syllable))
          .slice(-han.length || spelled.length);
  return kept.map(cedictSyllable);
}

function firstHan(word: string): number {
  return Math.max(
    0,
    [...word].findIndex((character) => ONE_HAN.test(character)),
  );
}
