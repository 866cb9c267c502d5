/**
 * Trains the ranker of readings: `npx node scripts/train-ranker.ts CPP.sent CPP.lb`
 *
 * Prints the accuracy of 10-fold cross-validation on the given sentences, of the ranker alone and
 * of the whole reader (our own examples always train), then trains on everything and writes
 * data/lexicon/ranker.bin. With `--errors` the reader's faults are listed, and nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from '../lib/chinese/dictionary.ts';
import { keysOf, rankerOver } from '../lib/chinese/ranker.ts';
import type { RankerContext } from '../lib/chinese/ranker-features.ts';
import { packWeights } from '../lib/chinese/ranker-weights.ts';
import { countHan } from '../lib/chinese/read.ts';
import type { Token } from '../lib/chinese/token.ts';
import { createSegmenter } from '../lib/chinese/words.ts';
import { loadDictionary } from './load-language.ts';
import { loadReader } from './load-reader.ts';
import { candidateReadings } from './ranker-candidates.ts';
import { asWeights, type Lesson, learn } from './ranker-learning.ts';
import { contextOf, readCpp, readExamples, type Sample } from './ranker-samples.ts';

const WEIGHTS = 70_000;
const FOLDS = 10;
const lexicon = join(import.meta.dirname, '../data/lexicon');

type Candidates = ReadonlyMap<string, readonly string[]>;
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
  const ours = examples.map((example) => lessonOfExample(example, study));
  const theirs = cpp.map(study);

  const { alone, whole } = await crossValidate(theirs, ours, { candidates, dictionary });
  const right = (wrong: readonly string[]) => percent(1 - wrong.length / theirs.length);
  console.log(
    `${theirs.length} sentences, ${FOLDS}-fold: the ranker alone ${right(alone)} right, the whole reader ${right(whole)}`,
  );
  if (process.argv.includes('--errors')) {
    console.log(whole.sort().join('\n'));
    return;
  }

  const weights = learn([...ours, ...theirs.map(({ lesson }) => lesson)], WEIGHTS);
  const bytes = packWeights({ candidates, weights });
  writeFileSync(join(lexicon, 'ranker.bin'), bytes);
  console.log(`${weights.size} weights, ${bytes.length} bytes`);
}

function lessonOf(context: RankerContext, reading: string, candidates: Candidates): Lesson {
  const readings = candidates.get(context.text.charAt(context.at)) ?? [];
  return {
    right: readings.indexOf(reading),
    keys: readings.map((candidate, place) => keysOf(context, candidate, place)),
  };
}

/**
 * An example is a phrase out of some sentence: it teaches what is in the phrase, so what hangs on
 * its edges is left out, and so is how common each reading is, which only real text can tell.
 */
function lessonOfExample(example: Sample, study: (sample: Sample) => Studied): Lesson {
  const framed = FRAMES.map(([before, after]) =>
    study({ ...example, text: before + example.text + after, at: before.length + example.at }),
  );
  const [first, ...others] = framed.map(({ lesson }) => lesson.keys.map((keys) => new Set(keys)));
  const right = framed[0]?.lesson.right ?? -1;
  const keys = (first ?? []).map((some, candidate) => {
    const [, , common] = framed[0]?.lesson.keys[candidate] ?? [];
    const shared = [...some].filter(
      (key) => key !== common && others.every((other) => other[candidate]?.has(key)),
    );
    return Int32Array.from(shared);
  });
  return { right, keys, weight: EXAMPLE_WEIGHT };
}

/** Measured: 1 costs CPP 0.2 points, 0 leaves 为, 得 and 种 of the news to chance. */
const EXAMPLE_WEIGHT = 0.08;
const FRAMES = [
  ['，', '，'],
  ['的', '了'],
] as const;

/** A line for each sentence that is read wrongly with weights that never saw it. */
async function crossValidate(
  theirs: readonly Studied[],
  ours: readonly Lesson[],
  { candidates, dictionary }: { candidates: Candidates; dictionary: Dictionary },
): Promise<{ alone: string[]; whole: string[] }> {
  const alone: string[] = [];
  const whole: string[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = theirs.filter((_, at) => at % FOLDS !== fold);
    const weights = learn([...ours, ...seen.map(({ lesson }) => lesson)], WEIGHTS);
    const ranker = rankerOver(asWeights(candidates, weights));
    const read = await loadReader({ dictionary, ranker });
    for (const sample of theirs.filter((_, at) => at % FOLDS === fold)) {
      const guessed = ranker.rank(sample.context)[0]?.reading ?? 'nothing';
      if (guessed !== sample.reading) alone.push(fault(sample, guessed, 'ranker'));
      const { reading, source } = readingAt(read(sample.text), sample);
      if (reading !== sample.reading) whole.push(fault(sample, reading, source));
    }
  }
  return { alone, whole };
}

/** What a reader's tokens give the character of a sample. */
function readingAt(tokens: readonly Token[], { text, at }: Sample) {
  const token = tokens.find(({ start, end }) => start <= at && at < end);
  const place = countHan(text.slice(token?.start, at));
  return { reading: token?.syllables[place] ?? 'nothing', source: token?.source ?? 'none' };
}

function fault({ text, at, reading }: Sample, got: string, source: string): string {
  const around = `${text.slice(Math.max(0, at - 12), at)}|${text.charAt(at)}|${text.slice(at + 1, at + 13)}`;
  return `${text.charAt(at)} ${reading} not ${got} (${source}): ${around}`;
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

await main();
