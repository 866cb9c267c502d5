/** Sections printed side by side and read across: paragraphs go to the section they speak of. */
import {
  type Draft,
  type DraftParagraph,
  type DraftSection,
  pairsOf,
  tailOf,
  textOf,
} from './draft.ts';
import { isFinished } from './punctuation.ts';

interface Section {
  readonly heading: DraftSection | undefined;
  readonly paragraphs: DraftParagraph[];
}

/** A share of its wording that any paragraph has in common with a section by chance. */
const CHANCE = 0.12;
/** Words of a heading count this often. */
const HEADING_WEIGHT = 2;
/** What a run must have, summed over its paragraphs, to be moved: less where print broke off. */
const ENOUGH = { broken: 0.3, whole: 0.8 };
/** Longer stories are not rearranged; the cost grows with sections × paragraphs. */
const MOST_PARAGRAPHS = 200;

/**
 * Moves a run of paragraphs that stands before a section's heading but speaks of that section's
 * matter behind the heading. On a page of columns 公园城市… may be printed under 产业发展….
 */
export function restoreSections(draft: Draft): void {
  const headings = draft.blocks.filter((block) => block.kind === 'section');
  if (headings.length < 2 || draft.blocks.length > MOST_PARAGRAPHS) return;
  const sections = cutSections(draft.blocks);
  for (let at = 1; at < sections.length - 1; at++) {
    const [one, next] = [sections[at], sections[at + 1]];
    if (one && next) moveStrays(one, next);
  }
  draft.blocks = sections.flatMap(({ heading, paragraphs }) =>
    heading ? [heading, ...paragraphs] : paragraphs,
  );
}

function cutSections(blocks: readonly (DraftParagraph | DraftSection)[]): Section[] {
  const sections: Section[] = [{ heading: undefined, paragraphs: [] }];
  for (const block of blocks) {
    if (block.kind === 'section') sections.push({ heading: block, paragraphs: [] });
    else sections.at(-1)?.paragraphs.push(block);
  }
  return sections;
}

/** Moves the run of `section`'s paragraphs that belongs to `next`, if there is such a run. */
function moveStrays(section: Section, next: Section): void {
  const run = bestRun(likeness(section, next));
  const { paragraphs } = section;
  // At the section's end a run already stands before the next heading: the order is the same.
  if (!run || run.end - run.start < 2 || run.end === paragraphs.length) return;
  const broken = isBroken(paragraphs[run.end - 1]) || next.paragraphs[0]?.startsMidway === true;
  if (run.sum < (broken ? ENOUGH.broken : ENOUGH.whole)) return;
  next.paragraphs.unshift(...paragraphs.splice(run.start, run.end - run.start));
}

function isBroken(paragraph: DraftParagraph | undefined): boolean {
  return !!paragraph && !isFinished(tailOf(paragraph));
}

/** The stretch with the largest sum, never beginning at the first paragraph. */
function bestRun(
  leads: readonly number[],
): { readonly start: number; readonly end: number; readonly sum: number } | null {
  let best: { start: number; end: number; sum: number } | null = null;
  let start = 1;
  let sum = 0;
  for (let at = 1; at < leads.length; at++) {
    if (sum <= 0) {
      start = at;
      sum = 0;
    }
    sum += leads[at] ?? 0;
    if (sum > (best?.sum ?? 0)) best = { start, end: at + 1, sum };
  }
  return best;
}

/** Per paragraph: above 0 where its wording is more `next`'s than that of `section`'s opening. */
function likeness(section: Section, next: Section): number[] {
  const [first] = section.paragraphs;
  const own = weigh(section.heading, first ? [first] : []);
  const others = weigh(next.heading, next.paragraphs);
  return section.paragraphs.map((paragraph) => {
    const pairs = pairsOf(textOf(paragraph));
    if (pairs.size === 0) return 0;
    let sum = 0;
    for (const pair of pairs) {
      const here = own.get(pair) ?? 0;
      const there = others.get(pair) ?? 0;
      if (here === 0 || there === 0) sum += there - here;
    }
    return sum / pairs.size - CHANCE;
  });
}

/** Pairs of characters of a section with their weights. */
function weigh(
  heading: DraftSection | undefined,
  paragraphs: readonly DraftParagraph[],
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const pair of pairsOf(paragraphs.map(textOf).join('，'))) weights.set(pair, 1);
  for (const pair of pairsOf(heading?.row.body ?? '')) weights.set(pair, HEADING_WEIGHT);
  return weights;
}
