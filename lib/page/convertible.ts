/** What of a page may be converted to another script, and what is left alone. */
import { hasHan } from '../chinese/characters.ts';
import { isElement, isOurs, isText } from './text-flow.ts';

/** Attributes that readers see or hear. */
export const shownAttributes = ['title', 'alt', 'placeholder', 'aria-label'];

const WITH_ATTRIBUTE = shownAttributes.map((name) => `[${name}]`).join();

const LEFT_ALONE =
  'script,style,noscript,template,code,textarea,[translate="no"],.notranslate,[lang|="ja"],[lang|="ko"]' +
  ',[contenteditable]:not([contenteditable="false"])';

/** True when nothing below this element may be changed. */
function isLeftAlone(element: Element): boolean {
  // A plain text file is one `<pre>`; elsewhere `<pre>` is for code.
  const isPlain = element.ownerDocument.contentType === 'text/plain';
  return (
    element.matches(LEFT_ALONE) || (element.localName === 'pre' && !isPlain) || isOurs(element)
  );
}

/** True for a text node that may be changed. Climbs to the root: for single nodes, not for walks. */
export function isConvertible(node: Node): boolean {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (isElement(parent) && isLeftAlone(parent)) return false;
  }
  return true;
}

export interface Found {
  readonly texts: Text[];
  /** Elements with an attribute to convert, or with a `lang`. */
  readonly elements: Element[];
  /** Open shadow roots, whose changes must be watched separately. */
  readonly roots: ShadowRoot[];
}

/** Everything convertible below and including `root`, which itself must be convertible. */
export function findConvertible(root: Node): Found {
  const found: Found = { texts: [], elements: [], roots: [] };
  const look = (node: Node): number => {
    if (isText(node)) {
      if (hasHan(node.data)) found.texts.push(node);
      return NodeFilter.FILTER_ACCEPT;
    }
    if (!isElement(node)) return NodeFilter.FILTER_ACCEPT;
    if (isLeftAlone(node)) return NodeFilter.FILTER_REJECT;
    if (node.matches(`[lang],${WITH_ATTRIBUTE}`)) found.elements.push(node);
    if (node.shadowRoot) {
      found.roots.push(node.shadowRoot);
      const inner = findConvertible(node.shadowRoot);
      found.texts.push(...inner.texts);
      found.elements.push(...inner.elements);
      found.roots.push(...inner.roots);
    }
    return NodeFilter.FILTER_ACCEPT;
  };
  if (look(root) === NodeFilter.FILTER_REJECT) return found;
  const document = root.ownerDocument ?? (root as Document);
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(root, shown, look);
  while (walker.nextNode());
  return found;
}
