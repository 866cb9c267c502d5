/** Why two texts are related, in words that a reader recognises. */
import type { FindMentions } from './mentions.ts';
import type { NameRecord } from './name-record.ts';
import { type PairFrequency, sharedPhrases } from './shared-phrases.ts';

/** Prepares a text; the function it gives says what another text shares with it. */
export type Explain = (text: string) => (other: string) => readonly string[];

const MOST_REASONS = 5;

/** Phrases are added while there are fewer names and terms than this. */
const ENOUGH_NAMES = 3;

/** What is in more than this share of the articles explains nothing. */
const UBIQUITOUS = 0.4;
const FEW_ARTICLES = 5;

/** What `explainer` needs of the corpus. */
export interface Explained {
  readonly findMentions: FindMentions;
  /** In how many of `documents` articles something stands. */
  readonly documentsWith: (name: string) => number;
  readonly documents: number;
  readonly pairFrequency: PairFrequency;
  readonly record: (name: string) => NameRecord | undefined;
}

/** Explains by shared names and terms, the rarest and most used first, then by rare phrases. */
export function explainer(corpus: Explained): Explain {
  return (text) => {
    const asked = countMentions(corpus.findMentions, text);
    return (other) => {
      const names = sharedNames(corpus, asked, countMentions(corpus.findMentions, other));
      if (names.length >= ENOUGH_NAMES) return names.slice(0, MOST_REASONS);
      const phrases = sharedPhrases(text, other, corpus.pairFrequency);
      const things = phrases.flatMap(({ phrase, thing }) => (thing ? phrase : []));
      const reasons = [...names, ...rarestPhrases(corpus, things, names)].slice(0, ENOUGH_NAMES);
      if (reasons.length > 0) return reasons;
      const any = phrases.map(({ phrase }) => phrase);
      return rarestPhrases(corpus, any, names).slice(0, 1);
    };
  };
}

const KIND_WEIGHT = { person: 1, term: 1.2, place: 0.8 } as const;

function sharedNames(
  corpus: Explained,
  asked: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): string[] {
  const shared: { name: string; weight: number }[] = [];
  for (const [name, count] of other) {
    const here = asked.get(name);
    const record = corpus.record(name);
    if (here === undefined || !record || isOnlyReporter(record)) continue;
    const rarity = rarityOf(corpus, shortForm(record));
    if (rarity === undefined) continue;
    const use = 1 + Math.log(Math.min(here, count));
    shared.push({ name, weight: rarity * use * KIND_WEIGHT[record.kind] });
  }
  const names = shared.sort((a, b) => b.weight - a.weight).map(({ name }) => name);
  return names.filter((name) => !names.some((longer) => longer !== name && longer.includes(name)));
}

/** How telling something is; undefined when it is everywhere. */
function rarityOf({ documents, documentsWith }: Explained, text: string): number | undefined {
  const frequency = documentsWith(text);
  if (documents > FEW_ARTICLES && frequency > documents * UBIQUITOUS) return undefined;
  return Math.log((documents + 1) / (frequency + 0.5));
}

/** The same for any name, 0 when it is everywhere. */
export function rarityOfName(corpus: Explained, name: string): number {
  const record = corpus.record(name);
  return (record && rarityOf(corpus, shortForm(record))) ?? 0;
}

/** 株洲市 is as common as 株洲. */
const shortForm = ({ name, kind }: NameRecord): string =>
  kind === 'place' && name.length > 2 ? name.replace(/[省市]$/, '') : name;

/** Who wrote two stories does not make them alike. */
function isOnlyReporter({ roles = [] }: NameRecord): boolean {
  return roles.length > 0 && roles.every(({ role }) => /记者|通讯员|摄影|编辑|摄$/.test(role));
}

function rarestPhrases(
  corpus: Explained,
  phrases: readonly string[],
  names: readonly string[],
): string[] {
  return phrases
    .filter((phrase) => !names.some((name) => name.includes(phrase) || phrase.includes(name)))
    .flatMap((phrase) => {
      const rarity = rarityOf(corpus, phrase);
      return rarity === undefined ? [] : [{ phrase, weight: rarity * Math.min(phrase.length, 8) }];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ phrase }) => phrase);
}

/** How often each name stands in `text`. */
export function countMentions(findMentions: FindMentions, text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of findMentions(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
