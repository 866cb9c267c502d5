/**
 * Trains the ranker of readings: `npx node scripts/train-ranker.ts CPP.sent CPP.lb`
 *
 * Prints the accuracy of 10-fold cross-validation on the given sentences (our own examples always
 * train), then trains on everything and writes data/lexicon/ranker.bin. With `--errors` the wrong
 * answers of the cross-validation are listed, and nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keysOf, rankerOver } from '../lib/chinese/ranker.ts';
import type { RankerContext } from '../lib/chinese/ranker-features.ts';
import { packWeights } from '../lib/chinese/ranker-weights.ts';
import { createSegmenter } from '../lib/chinese/words.ts';
import { loadDictionary } from './load-language.ts';
import { candidateReadings } from './ranker-candidates.ts';
import { asWeights, type Lesson, learn } from './ranker-learning.ts';
import { contextOf, readCpp, readExamples, type Sample } from './ranker-samples.ts';

const WEIGHTS = 70_000;
const FOLDS = 10;
const lexicon = join(import.meta.dirname, '../data/lexicon');

type Studied = Sample & { readonly context: RankerContext; readonly lesson: Lesson };

async function main(): Promise<void> {
  const [sentences, labels] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (!sentences || !labels) throw new Error('usage: train-ranker.ts CPP.sent CPP.lb [--errors]');
  const dictionary = await loadDictionary();
  const segment = createSegmenter({ dictionary });
  const cpp = readCpp(sentences, labels);
  const examples = readExamples(join(lexicon, 'ranker-examples.txt'));
  const candidates = candidateReadings([...cpp, ...examples], dictionary);
  const study = (sample: Sample): Studied => {
    const context = contextOf(sample, segment, dictionary);
    return { ...sample, context, lesson: lessonOf(context, sample.reading, candidates) };
  };
  const ours = examples.map(study);
  const theirs = cpp.map(study);

  const wrong = crossValidate(theirs, ours, candidates);
  console.log(
    `${theirs.length} sentences, ${FOLDS}-fold: ${percent(1 - wrong.length / theirs.length)} right`,
  );
  if (process.argv.includes('--errors')) {
    console.log(wrong.sort().join('\n'));
    return;
  }

  const weights = learn(
    [...ours, ...theirs].map(({ lesson }) => lesson),
    WEIGHTS,
  );
  const bytes = packWeights({ candidates, weights });
  writeFileSync(join(lexicon, 'ranker.bin'), bytes);
  console.log(`${weights.size} weights, ${bytes.length} bytes`);
}

function lessonOf(
  context: RankerContext,
  reading: string,
  candidates: ReadonlyMap<string, readonly string[]>,
): Lesson {
  const readings = candidates.get(context.text.charAt(context.at)) ?? [];
  return {
    right: readings.indexOf(reading),
    keys: readings.map((candidate, place) => keysOf(context, candidate, place)),
  };
}

/** A line for each sentence that is read wrongly by weights that never saw it. */
function crossValidate(
  theirs: readonly Studied[],
  ours: readonly Studied[],
  candidates: ReadonlyMap<string, readonly string[]>,
): string[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const seen = theirs.filter((_, at) => at % FOLDS !== fold);
    const weights = learn(
      [...ours, ...seen].map(({ lesson }) => lesson),
      WEIGHTS,
    );
    const ranker = rankerOver(asWeights(candidates, weights));
    return theirs
      .filter((_, at) => at % FOLDS === fold)
      .flatMap(({ text, at, reading, context }) => {
        const got = ranker.rank(context)?.readings[0];
        if (got === reading) return [];
        const around = `${text.slice(Math.max(0, at - 12), at)}|${text.charAt(at)}|${text.slice(at + 1, at + 13)}`;
        return [`${text.charAt(at)} ${reading} not ${got}: ${around}`];
      });
  });
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

await main();
