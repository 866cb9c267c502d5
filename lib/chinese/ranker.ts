/**
 * Chooses among a character's readings by what stands around it: a log-linear model with some
 * ten thousands of weights, trained on the dev part of CPP (published with g2pM, Apache-2.0; Park
 * and Lee 2020) and on our own examples in data/lexicon. See scripts/train-ranker.ts.
 */
import {
  contextFeatures,
  keyOf,
  lexicalFeature,
  ownerOf,
  type RankerContext,
} from './ranker-features.ts';
import { openWeights, type RankerWeights } from './ranker-weights.ts';

export interface Ranked {
  /** All readings of the character, likeliest first. */
  readonly readings: readonly string[];
  /** By how much the first is likelier than the second, in nats; Infinity when it is alone. */
  readonly margin: number;
}

export interface Ranker {
  /** The readings of a character when it has several or a reviewed one; likeliest first. */
  candidates(character: string): readonly string[] | undefined;
  /** The readings in order for a character in its place; undefined for one that is not known. */
  rank(context: RankerContext): Ranked | undefined;
}

/** Opens the weights file. */
export function openRanker(bytes: Uint8Array): Ranker {
  return rankerOver(openWeights(bytes));
}

/** A ranker over weights in any form: training evaluates with the very code that reads. */
export function rankerOver({ candidates, weightOf }: RankerWeights): Ranker {
  return {
    candidates: (character) => candidates.get(character),
    rank(context) {
      const character = context.text.charAt(context.at);
      const readings = candidates.get(character);
      if (!readings || readings.length < 2) {
        return readings && { readings, margin: Number.POSITIVE_INFINITY };
      }
      const features = contextFeatures(context);
      const scored = readings
        .map((reading, place) => ({ reading, score: score(character, reading, place) }))
        .sort((a, b) => b.score - a.score);
      return {
        readings: scored.map(({ reading }) => reading),
        margin: (scored[0]?.score ?? 0) - (scored[1]?.score ?? 0),
      };

      function score(of: string, reading: string, place: number): number {
        const owner = ownerOf(of, reading);
        const lexical = lexicalFeature(context, reading, place);
        let sum = weightOf(keyOf(lexical, 0)) + weightOf(keyOf(lexical, owner));
        for (const feature of features) sum += weightOf(keyOf(feature, owner));
        return sum;
      }
    },
  };
}

/** The keys that `rank` adds up for one candidate: what training moves. */
export function keysOf(context: RankerContext, reading: string, place: number): Int32Array {
  const owner = ownerOf(context.text.charAt(context.at), reading);
  const lexical = lexicalFeature(context, reading, place);
  const features = [...contextFeatures(context)].map((feature) => keyOf(feature, owner));
  return Int32Array.of(keyOf(lexical, 0), keyOf(lexical, owner), ...features);
}
