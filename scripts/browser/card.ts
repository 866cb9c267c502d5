/** What the hover card says. Its shadow root is closed to the page, so we ask DevTools. */
import type { Page } from '@playwright/test';
import { eventually } from './eventually.ts';

/** The part of DevTools' DOM.Node that is read here. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  readonly backendNodeId: number;
}

const TEXT = 3;

/** The visible card's text, pieces separated by a space; null when no card is shown. */
export async function cardText(page: Page): Promise<string | null> {
  const shown = await page.evaluate(() => {
    const host = document.querySelector('bandu-card');
    if (!host) return false;
    const { width, height } = host.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(host).visibility === 'visible';
  });
  return shown ? textIn(page, 'BANDU-CARD') : null;
}

/** All text below the first element named `name` (in capitals), through closed shadow roots and frames. */
export async function textIn(page: Page, name: string): Promise<string | null> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, name);
    return host ? texts(host).join(' ') : null;
  } finally {
    await devtools.detach();
  }
}

/** Waits until a card is shown that says each of `words`, and answers its text. */
export async function cardSaying(page: Page, ...words: string[]): Promise<string> {
  let last: string | null = null;
  try {
    await eventually('the card says so', async () => {
      last = await cardText(page);
      return last !== null && words.every((word) => last?.includes(word));
    });
  } catch {
    throw new Error(
      `No card says ${words.join(', ')}; the card ${last === null ? 'is not shown' : `says: ${last}`}.`,
    );
  }
  return last ?? '';
}

function children(node: DomNode): readonly DomNode[] {
  return [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}

function find(node: DomNode, name: string): DomNode | null {
  if (node.nodeName === name) return node;
  for (const child of children(node)) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

function texts(node: DomNode): readonly string[] {
  if (node.nodeName === 'STYLE') return [];
  if (node.nodeType === TEXT) return node.nodeValue.trim() ? [node.nodeValue.trim()] : [];
  return children(node).flatMap(texts);
}
