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
  /** A reading of the character, numbered. */
  readonly reading: string;
  /** Natural logarithm of how likely it is; 0 for the only one there is. */
  readonly likelihood: number;
}

export interface Ranker {
  /** The readings of a character in its place, likeliest first; none for one that is not known. */
  rank(context: RankerContext): readonly Ranked[];
}

/** Opens the weights file. */
export function openRanker(bytes: Uint8Array): Ranker {
  return rankerOver(openWeights(bytes));
}

/** A ranker over weights in any form: training evaluates with the very code that reads. */
export function rankerOver({ candidates, weightOf }: RankerWeights): Ranker {
  return {
    rank(context) {
      const character = context.text.charAt(context.at);
      const readings = candidates.get(character) ?? [];
      if (readings.length < 2) return readings.map((reading) => ({ reading, likelihood: 0 }));
      const features = contextFeatures(context);
      const scores = readings.map((reading, place) => {
        const owner = ownerOf(character, reading);
        const lexical = lexicalFeature(context, reading, place);
        let sum = weightOf(keyOf(lexical, 0)) + weightOf(keyOf(lexical, owner));
        for (const feature of features) sum += weightOf(keyOf(feature, owner));
        return sum;
      });
      const total = logarithmOfSum(scores);
      return readings
        .map((reading, place) => ({ reading, likelihood: (scores[place] ?? 0) - total }))
        .sort((a, b) => b.likelihood - a.likelihood);
    },
  };
}

function logarithmOfSum(scores: readonly number[]): number {
  const top = Math.max(...scores);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

/** The keys that `rank` adds up for one candidate: what training moves. */
export function keysOf(context: RankerContext, reading: string, place: number): Int32Array {
  const owner = ownerOf(context.text.charAt(context.at), reading);
  const lexical = lexicalFeature(context, reading, place);
  const features = [...contextFeatures(context)].map((feature) => keyOf(feature, owner));
  return Int32Array.of(keyOf(lexical, 0), keyOf(lexical, owner), ...features);
}
