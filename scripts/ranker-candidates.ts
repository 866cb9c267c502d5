/** Which readings the ranker chooses among, for every character of several readings. */
import type { Dictionary } from '../lib/chinese/dictionary.ts';
import type { Sample } from './ranker-samples.ts';

/**
 * By character, likeliest reading first. A character of the samples has the readings they show (and
 * when they are few, the dictionary's too); any other has the one that most words have.
 */
export function candidateReadings(
  samples: readonly Sample[],
  dictionary: Dictionary,
): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, at, reading } of samples) {
    const character = text.charAt(at);
    const known = counts.get(character) ?? new Map<string, number>();
    counts.set(character, known.set(reading, (known.get(reading) ?? 0) + 1));
  }
  const candidates = new Map<string, string[]>();
  for (const [character, known] of counts) {
    const seen = [...known].sort(([, a], [, b]) => b - a).map(([reading]) => reading);
    const total = [...known.values()].reduce((a, b) => a + b);
    const others = total < FEW ? dictionary.readings(character).flat() : [];
    candidates.set(character, [...new Set([...seen, ...others])]);
  }
  return candidates;
}

/** With fewer samples than this a reading may be missing by chance. */
const FEW = 8;
