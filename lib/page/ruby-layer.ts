/**
 * The pinyin of one passage: a `bandu-layer` at the start of its block, holding a `bandu-ruby` a word.
 *
 * Real `<ruby>` would have to move or split the page's text nodes, which breaks React and Vue and
 * costs 885 ms of layout for 20 000 characters. Here no text node is touched: pinyin is laid over the
 * words where they were measured, so selection, copy and re-rendering stay the page's own, and taking
 * the layer away leaves exactly what was there. The price is to measure again
 * after a reflow: `isInPlace` says when.
 */
import type { ShownSyllable, ShownToken } from '../chinese/token.ts';
import type { Passage } from './passage.ts';
import { layerStyle, ROOMY, roomStyle, wordStyle } from './ruby-style.ts';
import { adopt } from './sheet.ts';
import { drawSyllable } from './syllable-view.ts';
import { blockOf } from './text-flow.ts';
import { widthOf } from './text-width.ts';

export interface RubyLayer {
  readonly block: Element;
  /** Measures the words and lays their pinyin over them. */
  draw(): void;
  /** False when the page has thrown the layer out or moved its text elsewhere. */
  isThere(): boolean;
  /** False when the words have moved since they were measured. */
  isInPlace(): boolean;
  remove(): void;
}

/** Part of a word on one line, and its syllables. */
interface Label {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontSize: number;
  readonly syllables: readonly ShownSyllable[];
}

/** Pinyin is half as high as its characters and never smaller than this, in pixels. */
const SMALLEST = 9;
/** Pinyin is narrowed no further than this. */
const NARROWEST = 0.55;
/** Between the pinyin of two words, in ems of the characters below. */
const GAP = 0.2;
const UNFIT = 'ruby,svg,math,[contenteditable]:not([contenteditable="false"]),option,textarea';
const roomy = new WeakSet<Node>();

/** A layer for `passage`, in the page but empty; null where pinyin cannot go. */
export function layRuby(
  passage: Passage,
  tokens: readonly ShownToken[],
  { toneColours, signal }: { toneColours: boolean; signal: AbortSignal },
): RubyLayer | null {
  const node = passage.pieces[0]?.node;
  const block = node && blockOf(node);
  const words = tokens.filter((token) => isReadable(passage, token));
  if (!block || words.length === 0 || isVertical(block)) return null;
  const document = node.ownerDocument;
  const layer = document.createElement('bandu-layer');
  layer.setAttribute('aria-hidden', 'true');
  const { display } = getComputedStyle(block);
  layer.toggleAttribute('absolute', /flex|grid/.test(display));
  layer.toggleAttribute('toned', toneColours);
  layer.toggleAttribute('room', !hasRoom(block));
  const root = layer.attachShadow({ mode: 'open' });
  root.append(document.createElement('slot'));
  adopt(root, layerStyle);
  makeRoom(block.getRootNode(), signal);
  block.prepend(layer);
  let measured: readonly [number, number][] = [];

  /** Where the first and last word are, seen from the layer. */
  const landmarks = (): [number, number][] => {
    const origin = layer.getBoundingClientRect();
    return [words.at(0), words.at(-1)].map((token) => {
      const rect = token && passage.ranges(token.start, token.end)[0]?.getBoundingClientRect();
      return [(rect?.left ?? 0) - origin.left, (rect?.top ?? 0) - origin.top];
    });
  };

  return {
    block,
    draw() {
      const origin = layer.getBoundingClientRect();
      const scale = scaleOf(block);
      const labels = words.flatMap((token) => labelsOf(passage, token, scale));
      measured = landmarks();
      const rubies = labels.map((label, index) =>
        drawWord(document, label, {
          left: (label.left + label.right) / 2 - origin.left,
          top: (label.top + label.bottom) / 2 - origin.top,
          scale,
          room: roomFor(label, labels[index - 1], labels[index + 1], scale),
        }),
      );
      layer.replaceChildren(...rubies);
    },
    isThere: () => layer.parentNode === block && block.contains(node),
    isInPlace: () =>
      landmarks().every(([x, y], index) => {
        const [wasX = x, wasY = y] = measured[index] ?? [];
        return Math.abs(x - wasX) < 1 && Math.abs(y - wasY) < 1;
      }),
    remove: () => layer.remove(),
  };
}

/** A word with a reading that stands where pinyin may. */
function isReadable(passage: Passage, { start, end, syllables }: ShownToken): boolean {
  if (syllables.length === 0) return false;
  const parent = passage.ranges(start, end)[0]?.startContainer.parentElement;
  return parent?.closest(UNFIT) === null;
}

/** A word is one label; a word broken over two lines is two, each over its own characters. */
function labelsOf(passage: Passage, token: ShownToken, scale: number): Label[] {
  const ranges = passage.ranges(token.start, token.end);
  const rects = ranges.flatMap((range) => [...range.getClientRects()]);
  const [first] = rects;
  const parent = ranges[0]?.startContainer.parentElement;
  if (!first || !parent || first.width === 0) return [];
  const fontSize = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
  const isOneLine = rects.every((rect) => Math.abs(rect.top - first.top) < fontSize / 2);
  const characters = [...passage.text.slice(token.start, token.end)];
  if (isOneLine || characters.length !== token.syllables.length) {
    const right = isOneLine ? Math.max(...rects.map((rect) => rect.right)) : first.right;
    const { left, top, bottom } = first;
    return [{ left, right, top, bottom, fontSize, syllables: token.syllables }];
  }
  let start = token.start;
  return characters.flatMap((character, index) => {
    const syllables = token.syllables.slice(index, index + 1);
    const part = { ...token, start, end: start + character.length, syllables };
    start = part.end;
    return labelsOf(passage, part, scale);
  });
}

function drawWord(
  document: Document,
  label: Label,
  at: { left: number; top: number; scale: number; room: number },
): HTMLElement {
  const element = document.createElement('bandu-ruby');
  const size = sizeOf(label) / at.scale;
  const width = (label.right - label.left) / at.scale;
  const needed = widthOf(label.syllables.map(({ text }) => text).join(''), size);
  const narrowed = Math.max(Math.min(1, at.room / at.scale / needed), NARROWEST);
  const top = at.top / at.scale - label.fontSize / at.scale / 2 - size * 1.15;
  const style = {
    x: `${round(at.left / at.scale)}px`,
    y: `${round(top)}px`,
    w: `${round(Math.max(width, needed))}px`,
    s: String(round(needed > width ? narrowed : 1)),
    size: `${round(size)}px`,
  };
  for (const [name, value] of Object.entries(style)) element.style.setProperty(`--${name}`, value);
  const root = element.attachShadow({ mode: 'open' });
  adopt(root, wordStyle);
  root.append(document.createElement('slot'));
  // In the light, so that whoever reads the element reads the pinyin: yín háng.
  element.append(...label.syllables.flatMap((shown) => [' ', drawSyllable(document, shown)]));
  return element;
}

/** How wide a label may be: its word, and what its neighbours on the line leave free on both sides. */
function roomFor(
  label: Label,
  before: Label | undefined,
  after: Label | undefined,
  scale: number,
): number {
  const width = label.right - label.left;
  const free = [before, after].map((other) => {
    if (!other || Math.abs(other.top - label.top) > label.fontSize / 2) return label.fontSize / 2;
    const gap = other === before ? label.left - other.right : other.left - label.right;
    const text = other.syllables.map(({ text }) => text).join('');
    const unused = (other.right - other.left - widthOf(text, sizeOf(other) / scale) * scale) / 2;
    return Math.max(0, gap + unused);
  });
  return width + 2 * Math.min(...free) - label.fontSize * GAP;
}

function sizeOf({ fontSize }: Label): number {
  return Math.max(SMALLEST, fontSize / 2);
}

function hasRoom(block: Element): boolean {
  const { lineHeight, fontSize } = getComputedStyle(block);
  const height = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
  return height >= ROOMY - 0.1;
}

/** Once per document or shadow root. */
function makeRoom(root: Node, signal: AbortSignal): void {
  if (roomy.has(root)) return;
  roomy.add(root);
  signal.addEventListener('abort', () => roomy.delete(root));
  adopt(root as Document | ShadowRoot, roomStyle, signal);
}

function isVertical(block: Element): boolean {
  return getComputedStyle(block).writingMode.startsWith('vertical');
}

/** How much larger the page shows the block than it lays it out (`transform: scale`). */
function scaleOf(block: Element): number {
  const { offsetWidth } = block as Partial<HTMLElement>;
  return offsetWidth ? block.getBoundingClientRect().width / offsetWidth || 1 : 1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
