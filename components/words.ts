/**
 * Every sentence the reader sees comes from here, in one type, so that another language is one more
 * object of type `Words`. Plurals and word order are the language's own business: hence functions.
 */
import { english } from './english.ts';

export type Words = typeof english;

/** The words of the reader's language. A hook, as the language may be a choice one day. */
export function useWords(): Words {
  return english;
}
