/**
 * The card's place on the page: a `bandu-card` element, there only while it is shown.
 * It is a popover, so it stands in the browser's top layer, above any z-index, dialog or fullscreen
 * element; its shadow root is closed and its style its own, so the page's CSS cannot reach it.
 */
import type { Explanation } from '../chinese/token.ts';
import { cardStyle } from './card-style.ts';
import { type CardChoices, drawCard } from './card-view.ts';
import { type Box, place } from './place.ts';
import { adopt } from './sheet.ts';
import { isElement } from './text-flow.ts';

export interface Card {
  readonly isShown: boolean;
  /** Shows a word beside `word` (viewport coordinates); `near` is where on the page it was found. */
  show(explanation: Explanation, word: Box, near: Node): void;
  hide(): void;
  /** True when an event's target is the card: all that the page or we can see of its inside. */
  owns(target: EventTarget | null): boolean;
  /** Where it is; null while hidden. */
  box(): Box | null;
}

/** Elements that can be fullscreen or modal and yet show no children. */
const CHILDLESS = /^(?:video|img|iframe|canvas|object|embed)$/;

/** Makes a card; nothing is added to the page before it is shown. */
export function makeCard(document: Document, choices: () => CardChoices): Card {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;

  const build = (): HTMLElement => {
    const element = document.createElement('bandu-card');
    element.popover = 'manual';
    root = element.attachShadow({ mode: 'closed' });
    adopt(root, cardStyle);
    return element;
  };

  return {
    get isShown() {
      return host?.isConnected ?? false;
    },
    show(explanation, word, near) {
      // A new host for a new document: `document.open` and adoption leave the old one behind.
      if (!host || host.ownerDocument !== document) host = build();
      const card = drawCard(document, explanation, choices());
      root?.replaceChildren(card);
      const parent = stageFor(document, near);
      if (host.parentNode !== parent || !host.matches(':popover-open')) {
        host.remove();
        parent.append(host);
        host.showPopover();
      }
      const screen = {
        width: document.documentElement.clientWidth,
        height: innerHeightOf(document),
      };
      host.style.setProperty('--room', `${screen.height}px`);
      const { width, height } = card.getBoundingClientRect();
      const placed = place(word, { width, height: Math.min(height, 420) }, screen);
      host.style.setProperty('--x', `${Math.round(placed.left)}px`);
      host.style.setProperty('--y', `${Math.round(placed.top)}px`);
      host.style.setProperty('--room', `${Math.min(420, Math.floor(placed.maxHeight))}px`);
    },
    hide() {
      host?.remove();
      root?.replaceChildren();
    },
    owns: (target) => target !== null && target === host,
    box: () => (host?.isConnected ? host.getBoundingClientRect() : null),
  };
}

/**
 * Where the card can be seen and clicked: everything outside a modal dialog is inert, so beside a
 * word of a dialog the card must be inside it too; likewise the fullscreen element.
 */
function stageFor(document: Document, near: Node): Element {
  for (let node: Node | null = near; node; node = parentAcrossShadow(node)) {
    if (isElement(node) && node.matches(':modal') && !CHILDLESS.test(node.localName)) return node;
  }
  return document.documentElement;
}

function parentAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

function innerHeightOf(document: Document): number {
  return document.defaultView?.innerHeight ?? document.documentElement.clientHeight;
}
