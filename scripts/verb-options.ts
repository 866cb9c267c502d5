/** Reads the options of the verbs that ask the corpus. */
import { parseArgs } from 'node:util';
import { WrongCall } from './verb.ts';

export interface CorpusOptions {
  /** The words that are no options, in order. */
  readonly words: readonly string[];
  readonly limit?: number;
  readonly from?: string;
  readonly to?: string;
  readonly article?: string;
}

type Name = 'limit' | 'from' | 'to' | 'article';

/** Options of a call, only those `allowed`. Throws a WrongCall with a sentence and `usage`. */
export function readOptions(
  given: readonly string[],
  allowed: readonly Name[],
  usage: string,
): CorpusOptions {
  const { values, positionals } = parse(given, allowed, usage);
  const { limit, from, to, article } = values;
  return {
    words: positionals,
    ...(limit === undefined ? {} : { limit: wholeNumber(limit, usage) }),
    ...(from === undefined ? {} : { from: day(from, '--from') }),
    ...(to === undefined ? {} : { to: day(to, '--to') }),
    ...(article === undefined ? {} : { article }),
  };
}

function parse(given: readonly string[], allowed: readonly Name[], usage: string) {
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Partial<Record<Name, string>>, positionals };
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new WrongCall(`${sentence}. ${usage}`);
  }
}

function wholeNumber(text: string, usage: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new WrongCall(`--limit wants a whole number from 1, not ${text}. ${usage}`);
}

function day(text: string, option: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // 2021-02-30 parses as a day in March.
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text;
  throw new WrongCall(`${option} wants a date as 2021-01-22, not ${text}.`);
}
