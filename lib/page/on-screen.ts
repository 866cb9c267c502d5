/**
 * The text on screen, found from the top of the tree by leaving out what lies elsewhere. Observing
 * 20 000 paragraphs costs 47 ms a frame; looking at the few boxes that hold the screen costs one or two.
 */
import { hasHan } from '../chinese/characters.ts';
import { isElement, isReplaced, isText, isUnread } from './text-flow.ts';

/** From so many children on, the first one on screen is found by halving. */
const MANY = 64;
/** So many children in a row below the screen end the search among their siblings. */
const FAR_ENOUGH = 24;

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Text nodes with Han characters on screen or within `margin` pixels of it, in document order. */
export function* textsOnScreen(
  document: Document,
  margin: number,
  include: (root: ShadowRoot) => void = () => {},
): Generator<Text> {
  const height = document.defaultView?.innerHeight ?? 0;
  const range = document.createRange();
  const screen = { top: -margin, bottom: height + margin, include };
  if (document.body) yield* within(document.body, screen, range);
}

interface Screen extends Span {
  /** Told of every open shadow root that is entered. */
  include(root: ShadowRoot): void;
}

function* within(parent: ParentNode, screen: Screen, range: Range): Generator<Text> {
  const { childNodes } = parent;
  let below = 0;
  for (let index = firstNear(childNodes, screen, range); index < childNodes.length; index++) {
    const child = childNodes[index];
    if (!child || below > FAR_ENOUGH) return;
    const span = spanOf(child, range);
    if (!span) continue;
    const isBelow = span.top > screen.bottom;
    below = isBelow ? below + 1 : 0;
    if (isBelow || span.bottom < screen.top) continue;
    if (isText(child)) yield child;
    else if (isElement(child)) {
      if (child.shadowRoot) {
        screen.include(child.shadowRoot);
        yield* within(child.shadowRoot, screen, range);
      }
      yield* within(child, screen, range);
    }
  }
}

/** From where to where a node reaches on screen; null for what shows no text. */
function spanOf(node: Node, range: Range): Span | null {
  if (isText(node)) {
    if (!hasHan(node.data)) return null;
    range.selectNodeContents(node);
    const { top, bottom, height } = range.getBoundingClientRect();
    return height > 0 ? { top, bottom } : null;
  }
  if (!isElement(node) || isUnread(node) || isReplaced(node)) return null;
  if (!node.firstChild && !node.shadowRoot) return null;
  const { top, bottom, height } = node.getBoundingClientRect();
  if (height > 0) return { top, bottom };
  // No height, yet its content may show: floats, `display: contents`, a positioned child.
  return getComputedStyle(node).display === 'none' ? null : { top: -Infinity, bottom: Infinity };
}

/** Index of a child before which none is on screen. Long lists of children lie one below another. */
function firstNear(children: NodeListOf<ChildNode>, screen: Span, range: Range): number {
  let low = 0;
  let high = children.length < MANY ? 0 : children.length;
  while (high - low > MANY / 4) {
    const middle = (low + high) >> 1;
    const span = firstSpan(children, middle, high, range);
    if (span && span.bottom < screen.top) low = middle;
    else high = middle;
  }
  return low;
}

function firstSpan(children: NodeListOf<ChildNode>, from: number, to: number, range: Range) {
  for (let index = from; index < to; index++) {
    const child = children[index];
    const span = child && spanOf(child, range);
    if (span && Number.isFinite(span.top)) return span;
  }
  return null;
}
