/** Weighs the readings of a dictionary's word against what the ranker says of its characters. */
import type { Ranked } from './ranker.ts';
import { toneless, toneOf } from './syllable.ts';

/** By how much likelier (in nats) the ranker must find another reading than the dictionary's. */
const OVERRULES = 3;
/** The likelihood of a reading that the ranker has never met for a character. */
const UNLIKELY = -4;
/** Characters that the dictionary writes light in words where the full tone is as good: 知识, 关系. */
const LIGHT_AT_WILL = /[系分量难度同服拾处杷铛搁扇]/;

/** How well a reading of a word agrees with what the ranker says of its characters. */
export function agreement(
  syllables: readonly string[],
  ranked: readonly (readonly Ranked[])[],
): number {
  return syllables.reduce((sum, syllable, at) => {
    const found = ranked[at] ?? [];
    if (found.length === 0) return sum;
    return sum + (found.find(({ reading }) => reading === syllable)?.likelihood ?? UNLIKELY);
  }, 0);
}

/** The dictionary's syllable, unless the ranker is sure of another that it could be. */
export function overruled(
  character: string,
  syllable: string,
  [first, ...others]: readonly Ranked[],
): string {
  if (!first || first.reading === syllable) return syllable;
  const same = others.find(({ reading }) => reading === syllable);
  if (same) return first.likelihood - same.likelihood > OVERRULES ? first.reading : syllable;
  const onlyLighter = toneOf(syllable) === 5 && toneless(first.reading) === toneless(syllable);
  return onlyLighter && LIGHT_AT_WILL.test(character) ? first.reading : syllable;
}
