/** What can be read on screen, passage by passage: a block's text whole, a giant text node in parts. */
import { textsOnScreen } from './on-screen.ts';
import { type Passage, passageOf } from './passage.ts';
import { stretchOf } from './text-flow.ts';

/** A longer text node is read in parts, of which only those on screen count. */
const GIANT = 4_000;
const PART = /[\s\S]{1,800}(?:[^。！？\n]{0,300}[。！？\n])?/gu;

const partsOf = new WeakMap<Text, { data: string; starts: number[] }>();

/** Passages with some Han character within `margin` pixels of the screen, in document order. */
export function* passagesOnScreen(
  document: Document,
  margin: number,
  include: (root: ShadowRoot) => void,
): Generator<Passage> {
  const seen = new Set<Text>();
  for (const text of textsOnScreen(document, margin, include)) {
    if (seen.has(text)) continue;
    if (text.length > GIANT) {
      yield* partsOnScreen(text, margin);
      continue;
    }
    const stretch = stretchOf(text, ({ length }) => length <= GIANT);
    for (const node of stretch) seen.add(node);
    yield passageOf(stretch.map((node) => ({ node, from: 0, to: node.length })));
  }
}

function* partsOnScreen(node: Text, margin: number): Generator<Passage> {
  const starts = startsOfParts(node);
  const bottom = (node.ownerDocument.defaultView?.innerHeight ?? 0) + margin;
  const range = node.ownerDocument.createRange();
  const topOf = (index: number): number => {
    range.setStart(node, starts[index] ?? 0);
    range.setEnd(node, Math.min((starts[index] ?? 0) + 1, node.length));
    return range.getBoundingClientRect().top;
  };
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (topOf(middle) <= -margin) low = middle;
    else high = middle;
  }
  for (let index = low; index < starts.length && topOf(index) < bottom; index++) {
    yield passageOf([{ node, from: starts[index] ?? 0, to: starts[index + 1] ?? node.length }]);
  }
}

/** The same text is always cut in the same places, wherever the screen is. */
function startsOfParts(node: Text): number[] {
  const known = partsOf.get(node);
  if (known?.data === node.data) return known.starts;
  const starts = Array.from(node.data.matchAll(PART), (match) => match.index);
  partsOf.set(node, { data: node.data, starts });
  return starts;
}
