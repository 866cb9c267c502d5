/** What the hover card says. Its shadow root is closed to the page, so we ask DevTools. */
import type { CDPSession, Page } from '@playwright/test';
import { hasHan } from '../../lib/chinese/characters.ts';
import { eventually } from './eventually.ts';
import type { Point } from './pointer.ts';

/** The part of DevTools' DOM.Node that is read here. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  /** Names and values by turns. */
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
  readonly backendNodeId: number;
}

const TEXT = 3;

/** What a card says: all of it, and the Chinese and the rest apart, as pinyin stands between characters. */
export interface Card {
  readonly text: string;
  readonly chinese: string;
  readonly rest: string;
}

/** The card that is shown; null when there is none. */
export async function shownCard(page: Page): Promise<Card | null> {
  const shown = await page.evaluate(() => {
    const host = document.querySelector('bandu-card');
    if (!host) return false;
    const { width, height } = host.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(host).visibility === 'visible';
  });
  return shown ? readCard(page) : null;
}

async function readCard(page: Page): Promise<Card | null> {
  return inCard(page, async (host) => {
    const pieces = texts(host);
    return {
      text: pieces.join(' '),
      chinese: pieces.filter(hasHan).join(''),
      rest: pieces.filter((piece) => !hasHan(piece)).join(' '),
    };
  });
}

/** Where the button of the shown card is whose title is `title`. */
export async function cardButton(page: Page, title: string): Promise<Point> {
  const point = await inCard(page, async (host, devtools) => {
    const button = find(host, (node) => Boolean(node.attributes?.includes(title)));
    if (!button) return null;
    const { backendNodeId } = button;
    const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  if (!point) throw new Error(`No card is shown with a button “${title}”.`);
  return point;
}

async function inCard<T>(
  page: Page,
  look: (host: DomNode, devtools: CDPSession) => Promise<T>,
): Promise<T | null> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, ({ nodeName }) => nodeName === 'BANDU-CARD');
    return host && (await look(host, devtools));
  } finally {
    await devtools.detach();
  }
}

/** Waits until a card is shown that says each of `words`, and answers everything it says. */
export async function cardSaying(page: Page, ...words: string[]): Promise<string> {
  let said: string | null = null;
  try {
    await eventually('the card says so', async () => {
      const card = await shownCard(page);
      said = card && `${card.text}\n${card.chinese}\n${card.rest}`;
      return said !== null && words.every((word) => said?.includes(word));
    });
  } catch {
    throw new Error(
      `No card says ${words.join(', ')}; ${said ? `one says: ${said}` : 'none is shown'}.`,
    );
  }
  return said ?? '';
}

/** Waits until no card is shown. */
export async function cardGone(page: Page): Promise<void> {
  await eventually('the card is gone', async () => (await shownCard(page)) === null);
}

/** Throws when a card is shown within `milliseconds`, which should be well beyond the reader's delay. */
export async function noCardWithin(page: Page, milliseconds = 700): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const card = await shownCard(page);
    if (card) throw new Error(`A card is shown that nobody asked for: ${card.text}`);
  }
}

function children(node: DomNode): readonly DomNode[] {
  return [
    ...(node.shadowRoots ?? []),
    ...(node.children ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
}

function find(node: DomNode, isIt: (node: DomNode) => boolean): DomNode | null {
  if (isIt(node)) return node;
  for (const child of children(node)) {
    const found = find(child, isIt);
    if (found) return found;
  }
  return null;
}

function texts(node: DomNode): readonly string[] {
  if (node.nodeName === 'STYLE') return [];
  if (node.nodeType === TEXT) return node.nodeValue.trim() ? [node.nodeValue.trim()] : [];
  return children(node).flatMap(texts);
}
