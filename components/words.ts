/**
 * Every sentence the reader sees, in one place and one type, so that another language is one more
 * object of type `Words`. Plurals and word order are the language's own business: hence functions.
 */
import { createContext, useContext } from 'react';
import { english } from './english.ts';

export type Words = typeof english;

const Language = createContext<Words>(english);

/** Puts another language around a view. */
export const WordsProvider = Language.Provider;

/** The words of the language around this component; English where none was set. */
export function useWords(): Words {
  return useContext(Language);
}
