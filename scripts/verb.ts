/** What every `bandu` verb is given, and how it says that it was called wrongly. */

export interface Io {
  /** All of standard input as UTF-8 text. */
  readonly stdin: () => Promise<string>;
  /** Writes one line to standard output. */
  readonly print: (line: string) => void;
}

/** A verb: gets the words after its name, prints its answer, throws an Error with one sentence. */
export type Verb = (words: readonly string[], io: Io) => Promise<void>;

/** The call itself was wrong (exit status 2), as opposed to what it was given (status 1). */
export class WrongCall extends Error {}
