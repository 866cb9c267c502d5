/** What names are made of, as bytes for names.ts: nothing is trained yet, so none are guessed. */
import type { LexiconSources } from './lexicon-build.ts';

export function trainNames(_sources: LexiconSources): Uint8Array {
  return new Uint8Array(0);
}
