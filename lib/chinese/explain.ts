/** What the hover card says of the word at an offset. */
import type { Dictionary, Entry } from './dictionary.ts';
import type { Reader } from './read.ts';
import { type ReadingStyle, showSyllables, showTokens } from './show.ts';
import type { Explanation, MentionSummary, ShownEntry, Token } from './token.ts';

export interface Explainer {
  readonly dictionary: Dictionary;
  readonly read: Reader;
  readonly style: ReadingStyle;
  /** The word in the script it is not written in; the word itself when both are alike. */
  readonly otherScript: (word: string) => string;
  /** What the corpus knows of a name or term. */
  readonly mention: (word: string) => Promise<MentionSummary | null>;
}

/** Words inside a word are told from this many characters on. */
const LONG = 4;

/**
 * The word of `text` at `offset` with its reading and meaning; null where there is no Chinese word.
 * Give the whole sentence: what stands around the word decides how it is cut and read.
 */
export async function explain(
  text: string,
  offset: number,
  { dictionary, read, style, otherScript, mention }: Explainer,
): Promise<Explanation | null> {
  const tokens = read(text);
  const at = tokens.findIndex(({ start, end }) => start <= offset && offset < end);
  const token = tokens[at];
  if (!token || token.syllables.length === 0) return null;

  const { start, end, kind, source, guess = false } = token;
  const word = text.slice(start, end);
  const shown = showTokens(text, tokens, style, (asked) => taiwanReading(dictionary, asked))[at];
  const other = otherScript(word);
  const known = await mention(word);
  const entries = dictionary.entries(word);
  return {
    ...{ start, end, word, kind, source, guess },
    syllables: shown?.syllables ?? [],
    ...(other !== word && { otherScript: other }),
    entries: byReading(entries, token).map((entry) => showEntry(entry, style)),
    parts: partsOf(word, entries.length > 0, dictionary).map((part) => ({
      word: part,
      entries: dictionary.entries(part).map((entry) => showEntry(entry, style)),
    })),
    ...(known && { mention: known }),
  };
}

/** Taiwan's reading of a word by the dictionary, where it differs. */
export function taiwanReading(dictionary: Dictionary, word: string): readonly string[] | undefined {
  return dictionary.entries(word).find(({ taiwan }) => taiwan)?.taiwan;
}

/** Entries read as the text is read come first. */
function byReading(entries: readonly Entry[], { syllables }: Token): readonly Entry[] {
  const fits = (entry: Entry) => entry.syllables.join() === syllables.join();
  return [...entries.filter(fits), ...entries.filter((entry) => !fits(entry))];
}

function showEntry(entry: Entry, style: ReadingStyle): ShownEntry {
  const { simplified, traditional, syllables, glosses, classifiers, taiwan, proper } = entry;
  const local = style.region === 'taiwan' && taiwan ? taiwan : syllables;
  const kind = proper ? 'place' : 'word';
  return {
    ...{ simplified, traditional, glosses },
    syllables: showSyllables(local, style, { word: simplified, kind }),
    ...(classifiers.length > 0 && { classifiers }),
  };
}

/** The words inside a word, from the left, the longest first: 中国共产党 → 中国, 共产党. */
function partsOf(word: string, hasEntry: boolean, dictionary: Dictionary): string[] {
  if (hasEntry && word.length < LONG) return [];
  const parts: string[] = [];
  for (let at = 0; at < word.length; ) {
    let to = at + 1;
    for (let end = word.length; end > to; end--) {
      if (end - at < word.length && dictionary.has(word.slice(at, end))) to = end;
    }
    const part = word.slice(at, to);
    if (part.length > 1 || (!hasEntry && dictionary.has(part))) parts.push(part);
    at = to;
  }
  return [...new Set(parts)];
}
