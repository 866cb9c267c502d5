/** Is this a page for us at all? Nothing else of the content script runs before the first Han character. */
import { hasHan } from '../chinese/characters.ts';
import { isElement, isText } from './text-flow.ts';

const SILENT = 'script,style,noscript,template';

/**
 * Resolves when the page first shows a Han character, at once or whenever it arrives; never when
 * `signal` fires first, nor in XML. Reads each text once, writes nothing.
 */
export function firstHan(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || !isForReaders(document)) return;
    if (hasHan(document.title) || hasHanBelow(document)) return resolve();
    const observer = new MutationObserver((changes) => {
      if (!changes.some(bringsHan)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

/** XML and SVG documents are data; our elements could not even be made there. */
function isForReaders(document: Document): boolean {
  return document.createElement('p') instanceof HTMLElement;
}

/** True when a text node below `root`, in open shadow roots too, has a Han character. */
export function hasHanBelow(root: Node): boolean {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (isText(node)) {
      if (hasHan(node.data) && !node.parentElement?.closest(SILENT)) return true;
    } else if (isElement(node) && node.shadowRoot && hasHanBelow(node.shadowRoot)) return true;
  }
  return false;
}

function bringsHan(change: MutationRecord): boolean {
  if (change.type === 'characterData') return hasHanBelow(change.target);
  return [...change.addedNodes].some(hasHanBelow);
}
