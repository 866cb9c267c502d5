/** A text cut for drawing: words with their syllables, inside the names that the corpus knows. */
import type { Mention, ShownSyllable, ShownToken } from '../lib/chinese/token.ts';

/** A character or other bit of a word, with its syllable where it has one. */
export interface Glyph {
  readonly text: string;
  readonly syllable?: ShownSyllable;
}

/** Words that stand together: inside one name, or between names. */
export interface Run {
  readonly start: number;
  readonly name?: string;
  readonly words: readonly (readonly Glyph[])[];
}

const HAN = /[\p{Script=Han}〇]/u;

/**
 * The runs of `text`, covering it exactly. Without tokens a run is one word. A token that a name
 * cuts in two is cut with its syllables: 渌口区|委 + 渌口 → 渌口 | 区委.
 */
export function runsOf(
  text: string,
  tokens: readonly ShownToken[] | null,
  mentions: readonly Mention[],
): readonly Run[] {
  const words = tokens ?? [{ start: 0, end: text.length, syllables: [] }];
  const glyphs = words.map((word) => glyphsOf(text, word));
  return spans(text, mentions).map(({ start, end, name }) => {
    const inside = glyphs
      .map((word) => word.filter((glyph) => glyph.at >= start && glyph.at < end))
      .filter((word) => word.length > 0);
    return { start, words: inside, ...(name === undefined ? {} : { name }) };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly name?: string;
}

/** Names and what lies between them, in order. Names that overlap an earlier one are left out. */
function spans(text: string, mentions: readonly Mention[]): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const { start, end, name } of mentions) {
    if (start < at || end > text.length || start >= end) continue;
    if (start > at) found.push({ start: at, end: start });
    found.push({ start, end, name });
    at = end;
  }
  if (at < text.length) found.push({ start: at, end: text.length });
  return found;
}

type Word = Pick<ShownToken, 'start' | 'end' | 'syllables'>;

/** Each Han character takes the next syllable; stretches of other text stay in one bit. */
function glyphsOf(text: string, word: Word): readonly (Glyph & { readonly at: number })[] {
  if (word.syllables.length === 0) return charactersOf(text, word);
  const syllables = word.syllables.values();
  return charactersOf(text, word).map((glyph) => {
    const syllable = HAN.test(glyph.text) ? syllables.next().value : undefined;
    return syllable ? { ...glyph, syllable } : glyph;
  });
}

function charactersOf(text: string, { start, end }: Word): readonly { text: string; at: number }[] {
  let at = start;
  return [...text.slice(start, end)].map((character) => {
    const glyph = { text: character, at };
    at += character.length;
    return glyph;
  });
}
