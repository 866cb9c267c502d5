/** A page that cannot be read: names the file and the line, and says why in one sentence. */
export class ParseError extends Error {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** One sentence. */
  readonly reason: string;

  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'ParseError';
    this.file = file;
    this.line = line;
    this.reason = reason;
  }
}
