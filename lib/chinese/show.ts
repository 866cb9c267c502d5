/** Readings as the reader wants to see them: the last step, after which nothing is numbered. */
import { isHan } from './characters.ts';
import { surnameLength } from './name-readings.ts';
import { spokenTone } from './sandhi.ts';
import { capitalised, toMarks, toneOf } from './syllable.ts';
import type { ShownSyllable, ShownToken, Token, TokenKind } from './token.ts';
import { toZhuyin } from './zhuyin.ts';

/** The settings that decide how readings look: a part of the extension's settings. */
export interface ReadingStyle {
  readonly pinyinStyle: 'marks' | 'numbers' | 'zhuyin';
  /** 一 and 不 as spoken, yí gè, instead of as in the dictionary, yī gè. */
  readonly spokenTones: boolean;
  /** Where Taiwan reads otherwise (垃圾 lèsè), whose reading is shown. */
  readonly region: 'mainland' | 'taiwan';
  /** Names of people and places begin with a capital: Máo Téngfēi. */
  readonly capitalNames: boolean;
  /** 儿 run into the syllable before it, huār, or read in full as a syllable of its own, huā ér. */
  readonly erhua: 'joined' | 'full';
}

/** Taiwan's reading of a word, where it differs. */
export type TaiwanReading = (word: string) => readonly string[] | undefined;

/** The tokens of `text`, as a reader with this style sees them. */
export function showTokens(
  text: string,
  tokens: readonly Token[],
  style: ReadingStyle,
  taiwan: TaiwanReading = () => undefined,
): ShownToken[] {
  const local =
    style.region === 'taiwan' ? tokens.map((token) => inTaiwan(text, token, taiwan)) : tokens;
  return local.map((token, at) => {
    const { start, end, kind, guess = false } = token;
    const next = local[at + 1];
    const follows = next?.start === end ? next.syllables[0] : undefined;
    const numbered = style.spokenTones ? spoken(text, token, follows) : token.syllables;
    const word = text.slice(start, end);
    return { start, end, kind, guess, syllables: showSyllables(numbered, style, { word, kind }) };
  });
}

/** Syllables of one word in the reader's style; names get their capitals. */
export function showSyllables(
  numbered: readonly string[],
  { pinyinStyle, capitalNames, erhua }: ReadingStyle,
  { word, kind }: { readonly word: string; readonly kind: TokenKind },
): ShownSyllable[] {
  const capitals = capitalNames && pinyinStyle !== 'zhuyin' ? capitalPlaces(word, kind) : [];
  return numbered.map((read, place) => {
    const syllable = read === 'r5' && erhua === 'full' ? 'er2' : read;
    const text = written(syllable, pinyinStyle);
    return { text: capitals.includes(place) ? capitalised(text) : text, tone: toneOf(syllable) };
  });
}

function written(syllable: string, style: ReadingStyle['pinyinStyle']): string {
  if (syllable === '' || style === 'numbers') return syllable;
  return style === 'zhuyin' ? toZhuyin(syllable) : toMarks(syllable);
}

/** Which syllables begin with a capital: a place's first, a person's surname and given name. */
function capitalPlaces(word: string, kind: TokenKind): number[] {
  if (kind === 'place') return [0];
  return kind === 'person' ? [0, surnameLength(word)] : [];
}

function inTaiwan(text: string, token: Token, taiwan: TaiwanReading): Token {
  // What the reader said of a word holds wherever it is read.
  if (token.source === 'reader') return token;
  const syllables = taiwan(text.slice(token.start, token.end));
  return syllables?.length === token.syllables.length ? { ...token, syllables } : token;
}

/** A token's syllables with 一 and 不 as spoken; `follows` is the next token's first syllable. */
function spoken(text: string, { start, end, syllables }: Token, follows?: string): string[] {
  const changed: string[] = [];
  for (let at = start; at < end; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (isHan(character)) {
      const place = changed.length;
      const next = place + 1 < syllables.length ? syllables[place + 1] : follows;
      changed.push(spokenTone(text, at, syllables[place] ?? '', next));
    }
    at += character.length;
  }
  return changed;
}
