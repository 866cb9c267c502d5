/**
 * The shapes of words and readings. Types only, so that pages and components may import them.
 *
 * A syllable is written internally in numbered form: lower case, ü as `ü`, tone 1–4 or 5 for the
 * neutral tone: `hang2`, `lü4`, `de5`, `r5`. How a reader sees it is decided at the very end.
 */

/** What a token is. `other` is everything without a Han character, and unknown text. */
export type TokenKind = 'word' | 'person' | 'place' | 'term' | 'other';

/**
 * Where a reading comes from, surest first: the reader's own word, the lexicon (a word of two or
 * more characters), a name rule, a grammar rule, the trained ranker, the only reading a character
 * has, or nothing at all (`none`: no syllables).
 */
export type ReadingSource = 'reader' | 'lexicon' | 'name' | 'rule' | 'ranker' | 'single' | 'none';

/** A stretch of text with its reading. Tokens of a text cover it exactly and in order. */
export interface Token {
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** One numbered syllable per Han character of the token, in order; empty for `other`. */
  readonly syllables: readonly string[];
  readonly source: ReadingSource;
  /** True when the reading was chosen among several without a rule or word that decides. */
  readonly guess?: boolean;
  /** Other possible readings of the whole token, likeliest first, each as `syllables`. */
  readonly alternatives?: readonly (readonly string[])[];
  /** How a number or date is read aloud, numbered syllables: 64.2% → bai3 fen1 zhi1 liu4 … */
  readonly spoken?: readonly string[];
}

/** A Chinese script to convert to: Mainland Simplified, Taiwan, Hong Kong, OpenCC standard. */
export type Script = 'cn' | 'tw' | 'hk' | 't';

/** A syllable as the reader wants to see it: `háng`, `hang2` or `ㄏㄤˊ`, with its tone 1–5. */
export interface ShownSyllable {
  readonly text: string;
  readonly tone: number;
}

/** A token ready to draw over a page's text: what `read` answers to pages. */
export interface ShownToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly syllables: readonly ShownSyllable[];
  readonly guess: boolean;
}

/** How a word is read and how else it can be: what a reader who corrects it chooses from. */
export interface WordReadings {
  /** In Simplified. */
  readonly word: string;
  readonly kind: TokenKind;
  /** Numbered, one per Han character; '' where nothing knows how it is read. */
  readonly syllables: readonly string[];
  /** For each Han character its numbered readings, the one of `syllables` among them. */
  readonly choices: readonly (readonly string[])[];
}

/** One dictionary entry as the card shows it. */
export interface ShownEntry {
  readonly simplified: string;
  readonly traditional: string;
  readonly syllables: readonly ShownSyllable[];
  readonly glosses: readonly string[];
  /** Classifiers (量词), as written in the dictionary: 个, 条. */
  readonly classifiers?: readonly string[];
}

/** What the corpus knows of a name or term, in one line. */
export interface Mention {
  /** UTF-16 offsets into the text asked about, half-open. */
  readonly start: number;
  readonly end: number;
  /** The name in the corpus's own form: what `entity` takes. */
  readonly name: string;
}

/** How often and when the corpus has a name or term. */
export interface MentionSummary {
  readonly name: string;
  readonly kind: TokenKind;
  /** Times it occurs, and in how many articles. */
  readonly occurrences: number;
  readonly articles: number;
  /** ISO dates of the first and last article that has it, where known. */
  readonly first?: string;
  readonly last?: string;
  /** Best known role, with the newest first: 市委书记、市人大常委会主任. */
  readonly role?: string;
}

/** Everything the hover card shows of the word at an offset. */
export interface Explanation {
  /** The word's UTF-16 offsets in the text asked about, half-open. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly kind: TokenKind;
  readonly syllables: readonly ShownSyllable[];
  readonly source: ReadingSource;
  readonly guess: boolean;
  /** The word in the other script, absent when it is written alike. */
  readonly otherScript?: string;
  readonly entries: readonly ShownEntry[];
  /** Words inside the word, for long ones and names: 中国共产党 → 中国, 共产党. */
  readonly parts: readonly { readonly word: string; readonly entries: readonly ShownEntry[] }[];
  readonly mention?: MentionSummary;
}
