/**
 * How text flows on a page: which text nodes read on as one line of thought, and where a block ends.
 * 中<b>国</b>人 is one stretch; two list items, or the two sides of a `<br>`, are two.
 */

/** `join`: its text reads on; `skip`: as if it were not there; `break`: the stretch ends here. */
export type Flow = 'join' | 'skip' | 'break';

const UNREAD = new Set(['rt', 'rp', 'rtc', 'script', 'style', 'noscript', 'template']);

const REPLACED = new Set(
  'br hr img svg math video audio canvas iframe object embed picture select textarea input meter progress'.split(
    ' ',
  ),
);

/** From one text to the next there are never more nodes than this between. */
const LONGEST_WALK = 100;

/** Text nodes in a stretch; words do not reach over more, and pages with one span a character exist. */
const LONGEST_STRETCH = 100;

/** True for elements that we added to the page: their names begin with `bandu-`. */
export function isOurs(node: Node): boolean {
  return node.nodeName.toLowerCase().startsWith('bandu-');
}

/** True for an element of any document. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

/** True for a text node of any document. */
export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

/** True for elements that show something of their own instead of text, a line break included. */
export function isReplaced(element: Element): boolean {
  return REPLACED.has(element.localName);
}

/** True for elements whose text is not read with the text around them, or not at all. */
export function isUnread(element: Element): boolean {
  return UNREAD.has(element.localName) || isOurs(element);
}

/** How the text inside `element` relates to the text around it. Reads computed style. */
export function flowOf(element: Element): Flow {
  if (isUnread(element)) return 'skip';
  if (isReplaced(element)) return 'break';
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.fontSize === '0px') {
    return 'skip';
  }
  return /^(?:inline|contents|ruby|ruby-base)$/.test(style.display) ? 'join' : 'break';
}

/** The text node that reads on from `from`, forward or backward; null where its block ends. */
export function neighbour(from: Text, forward: boolean): Text | null {
  let node: Node = from;
  for (let steps = 0; steps < LONGEST_WALK; steps++) {
    const next = siblingOf(node, forward);
    if (!next) {
      const parent: Node | null = node.parentNode;
      if (!isElement(parent) || flowOf(parent) !== 'join') return null;
      node = parent;
      continue;
    }
    node = next;
    while (isElement(node)) {
      const flow = flowOf(node);
      if (flow === 'break') return null;
      const child: Node | null = flow === 'join' ? edgeChild(node, forward) : null;
      if (!child) break;
      node = child;
    }
    if (isText(node)) return node;
  }
  return null;
}

/** The text nodes that read on with `text`, itself included, in order: 头|发 is one stretch. */
export function stretchOf(text: Text, accepts: (text: Text) => boolean): Text[] {
  const stretch = [text];
  for (const forward of [false, true]) {
    let next = neighbour(text, forward);
    while (next && stretch.length < LONGEST_STRETCH && accepts(next)) {
      stretch[forward ? 'push' : 'unshift'](next);
      next = neighbour(next, forward);
    }
  }
  return stretch;
}

/** The element whose lines hold `node`: its nearest ancestor that is not inline. */
export function blockOf(node: Node): Element | null {
  let parent = node.parentElement;
  while (parent && flowOf(parent) === 'join') parent = parent.parentElement;
  return parent;
}

/** True when line breaks in the source of `text` are line breaks on screen, as in `<pre>`. */
export function keepsLines(text: Text): boolean {
  const parent = text.parentElement;
  return parent !== null && /^(?:pre|break)/.test(getComputedStyle(parent).whiteSpace);
}

function siblingOf(node: Node, forward: boolean): Node | null {
  return forward ? node.nextSibling : node.previousSibling;
}

function edgeChild(node: Node, forward: boolean): Node | null {
  return forward ? node.firstChild : node.lastChild;
}
