/** Why two texts are related, in words that a reader recognises. */
import type { FindMentions } from './mentions.ts';

/** Prepares a text; the function it gives says what another text shares with it. */
export type Explain = (text: string) => (other: string) => readonly string[];

const MOST_REASONS = 5;

/** A name in more than this share of the articles explains nothing. */
const UBIQUITOUS = 0.5;

/** What `explainer` needs of the corpus. */
export interface Explained {
  readonly findMentions: FindMentions;
  /** In how many of `documents` articles a name stands. */
  readonly documentsWith: (name: string) => number;
  readonly documents: number;
  readonly kind: (name: string) => 'person' | 'place' | 'term' | undefined;
}

/** Explains by shared names and terms, the rarest and most used first. */
export function explainer({ findMentions, documentsWith, documents, kind }: Explained): Explain {
  return (text) => {
    const asked = countMentions(findMentions, text);
    return (other) => {
      const shared: { name: string; weight: number }[] = [];
      for (const [name, count] of countMentions(findMentions, other)) {
        const here = asked.get(name);
        if (here === undefined) continue;
        const frequency = documentsWith(name);
        if (documents > 5 && frequency > documents * UBIQUITOUS) continue;
        const rarity = Math.log((documents + 1) / (frequency + 0.5));
        const use = 1 + Math.log(Math.min(here, count));
        shared.push({ name, weight: rarity * use * KIND_WEIGHT[kind(name) ?? 'term'] });
      }
      return shared
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_REASONS)
        .map(({ name }) => name);
    };
  };
}

const KIND_WEIGHT = { person: 1, term: 1.2, place: 0.8 } as const;

function countMentions(findMentions: FindMentions, text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of findMentions(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
