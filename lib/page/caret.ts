/**
 * The character under a point of the screen.
 *
 * Caret functions round to the nearest gap and snap to far-away text, see only the topmost element,
 * and differ between browsers. So the elements under the point say where text may be, the caret only
 * proposes a character, and nothing counts unless the point lies in that character's rectangle.
 * A transparent link spread over a news card is looked through without touching its style.
 */

import type { TextPoint } from './passage.ts';
import { isOurs, isReplaced, isText } from './text-flow.ts';

/** Text nodes longer than this are left to the caret function: measuring them all would lag. */
const LONGEST_MEASURED = 5_000;
/** Shadow roots inside shadow roots, at most. */
const DEEPEST = 20;

/** The character at viewport coordinates, by its first code unit; null where no glyph is. */
export function textAt(document: Document, x: number, y: number): TextPoint | null {
  const { stack, roots } = elementsAt(document, x, y);
  const proposed = caretAt(document, x, y, roots);
  if (proposed && stack.includes(proposed.node.parentElement as Element)) {
    const hit = nearestGlyph(proposed, x, y);
    if (hit && isReached(stack, hit.node)) return hit;
  }
  for (const element of stack) {
    const hit = glyphIn(element, x, y);
    if (hit) return hit;
    if (!isSeeThrough(element)) return null;
  }
  return null;
}

/** A glyph may stand out of the rectangle of its line's first font, Han in a Latin font say. */
const SLACK = 2;

/** True when the point lies in one of the rectangles, edges included. */
export function holds(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of rects) {
    if (x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK) return true;
  }
  return false;
}

/** Everything under the point, topmost first, shadow roots entered. */
function elementsAt(document: Document, x: number, y: number) {
  const roots: ShadowRoot[] = [];
  let stack = document.elementsFromPoint(x, y);
  for (let depth = 0; depth < DEEPEST; depth++) {
    const root = stack[0]?.shadowRoot;
    if (!root || roots.includes(root)) break;
    roots.push(root);
    const inner = root.elementsFromPoint(x, y).filter((element) => root.contains(element));
    if (inner.length === 0) break;
    stack = [...inner, ...stack];
  }
  return { stack: stack.filter((element) => !isOurs(element)), roots };
}

function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): TextPoint | null {
  const position = document.caretPositionFromPoint?.(x, y, { shadowRoots });
  if (position && isText(position.offsetNode)) {
    return { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && isText(range.startContainer)
    ? { node: range.startContainer, offset: range.startOffset }
    : null;
}

/** The character before or after a caret, whichever holds the point. */
function nearestGlyph({ node, offset }: TextPoint, x: number, y: number): TextPoint | null {
  const after = characterStart(node, offset);
  const before = characterStart(node, after - 1);
  for (const start of [after, before]) {
    if (start >= 0 && start < node.length && holds(glyphRects(node, start), x, y)) {
      return { node, offset: start };
    }
  }
  return null;
}

/** The character of `element`'s own text that holds the point. */
function glyphIn(element: Element, x: number, y: number): TextPoint | null {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (!isText(node) || node.length > LONGEST_MEASURED) continue;
    range.selectNodeContents(node);
    if (!holds(range.getClientRects(), x, y)) continue;
    for (let start = 0; start < node.length; start = characterEnd(node, start)) {
      if (holds(glyphRects(node, start), x, y)) return { node, offset: start };
    }
  }
  return null;
}

function glyphRects(node: Text, start: number): DOMRectList {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, characterEnd(node, start));
  return range.getClientRects();
}

/** Nothing opaque lies over the node. */
function isReached(stack: readonly Element[], node: Text): boolean {
  for (const element of stack) {
    if (element === node.parentElement || element.contains(node)) return true;
    if (!isSeeThrough(element)) return false;
  }
  return true;
}

function isSeeThrough(element: Element): boolean {
  if (isReplaced(element)) return getComputedStyle(element).opacity === '0';
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  return opacity === '0' || (backgroundImage === 'none' && /^rgba\(.*, 0\)$/.test(backgroundColor));
}

function characterStart(node: Text, offset: number): number {
  const isTail = /[\uDC00-\uDFFF]/.test(node.data.charAt(offset));
  return isTail && /[\uD800-\uDBFF]/.test(node.data.charAt(offset - 1)) ? offset - 1 : offset;
}

function characterEnd(node: Text, start: number): number {
  return start + ((node.data.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}
