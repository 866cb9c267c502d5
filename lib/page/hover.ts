/**
 * The word under the resting pointer, in a card. The page is read and never written: no style, no
 * selection, no focus. One AbortSignal a hover, so a late answer cannot paint the wrong word.
 */
import { hasHan } from '../chinese/characters.ts';
import type { Explanation } from '../chinese/token.ts';
import { makeCard } from './card.ts';
import { holds, textAt } from './caret.ts';
import { highlighter } from './highlight.ts';
import { type Passage, sentenceAround } from './passage.ts';
import type { Box } from './place.ts';

export interface HoverOptions {
  /** The word at a UTF-16 offset of a text; null for none. */
  explain(text: string, offset: number): Promise<Explanation | null>;
  /** Milliseconds the pointer rests before the card comes; asked each time. */
  delay(): number;
  toneColours(): boolean;
  /** The reader asks for more of a name, or wants to `correct` its reading, within their click. */
  onOpen(name: string, correct?: boolean): void;
  /** Where every fault goes; the page never hears of it. */
  fail(error: unknown): void;
  readonly signal: AbortSignal;
}

/** The pointer may leave word and card for so long on its way from one to the other. */
const GRACE_MS = 350;
/** So long before the card is due its text is asked for: the answer is there when the time comes. */
const LEAD_MS = 90;
/** A touch longer or farther than this is not a tap. */
const TAP_MS = 500;
const TAP_PX = 10;
/** Sentences whose words are remembered, so that most hovers ask nobody. */
const REMEMBERED = 60;

const WORD_MARK = 'background-color:#ffd86b73;text-decoration:underline 2px #d08a00';
const EDITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable="false"])';

/** Watches the pointer until `signal` fires. */
export function hover(document: Document, options: HoverOptions): void {
  const { signal, fail } = options;
  const mark = highlighter(document, 'bandu-word', WORD_MARK, signal);
  const memory = new Map<string, Explanation[]>();
  const card = makeCard(document, () => ({
    toneColours: options.toneColours(),
    onOpen: options.onOpen,
  }));
  let looking = new AbortController();
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;
  let word: { ranges: readonly Range[]; explanation: Explanation } | null = null;
  /** Where the pointer rests and no answer is shown yet. */
  let resting: { x: number; y: number } | null = null;
  let touched: { x: number; y: number; at: number } | null = null;

  const stay = () => {
    clearTimeout(restTimer);
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
  };
  const hide = () => {
    clearTimeout(leaveTimer);
    leaveTimer = undefined;
    if (!word) return;
    word = null;
    card.hide();
    mark.paint([]);
  };
  const close = () => {
    resting = null;
    stay();
    looking.abort();
    hide();
  };

  const look = async (x: number, y: number, due = 0): Promise<void> => {
    looking.abort();
    looking = new AbortController();
    const { signal: current } = looking;
    const point = textAt(document, x, y);
    const passage = point && sentenceAround(point);
    const offset = point && passage ? passage.positionOf(point) : -1;
    if (!passage || offset < 0 || !isHanAt(passage.text, offset)) return close();
    const known = recall(memory, passage.text, offset);
    const explanation = known ?? (await options.explain(passage.text, offset));
    if (!known && explanation) remember(memory, passage.text, explanation);
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    if (current.aborted || signal.aborted) return;
    if (!explanation || !passage.stillThere()) return close();
    show(passage, explanation, x, y);
  };

  const show = (passage: Passage, explanation: Explanation, x: number, y: number) => {
    const ranges = passage.ranges(explanation.start, explanation.end);
    const rects = ranges.flatMap((range) => [...range.getClientRects()]);
    const near = rects.find((rect) => holds([rect], x, y)) ?? rects[0];
    const node = ranges[0]?.startContainer;
    if (!near || !node) return close();
    resting = null;
    stay();
    mark.paint(ranges);
    card.show(explanation, near, node);
    word = { ranges, explanation };
  };

  const rest = (x: number, y: number, since = performance.now()) => {
    clearTimeout(restTimer);
    resting = { x, y };
    if (word) leaveTimer ??= setTimeout(hide, Math.max(GRACE_MS, options.delay()));
    const onTheWay = isBetween(word?.ranges, card.box(), x, y);
    const delay = onTheWay ? Math.max(options.delay(), GRACE_MS) : options.delay();
    // From when the pointer moved: browsers hold its events back until their next frame.
    const due = since + delay;
    looking.abort();
    restTimer = setTimeout(
      () => {
        look(x, y, due).catch(fail);
      },
      due - LEAD_MS - performance.now(),
    );
  };

  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    react: (event: DocumentEventMap[K]) => void,
  ) => {
    const guarded = (event: DocumentEventMap[K]) => {
      if (!event.isTrusted) return;
      try {
        react(event);
      } catch (error) {
        fail(error);
      }
    };
    const options = { signal, capture: true, passive: type !== 'keydown' };
    // From the window, so that a key of ours is ours before the page hears of it.
    document.defaultView?.addEventListener(type, guarded as EventListener, options);
  };

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) return close();
    const { clientX: x, clientY: y } = event;
    if (card.owns(event.target) || (word && isOver(word.ranges, x, y))) return stay();
    rest(x, y, event.timeStamp);
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    clearTimeout(restTimer);
    if (word) leaveTimer ??= setTimeout(hide, GRACE_MS);
  });
  listen('pointerdown', (event) => {
    if (card.owns(event.target)) return;
    close();
    touched =
      event.pointerType === 'touch'
        ? { x: event.clientX, y: event.clientY, at: event.timeStamp }
        : null;
  });
  listen('pointerup', (event) => {
    if (!touched || event.pointerType !== 'touch') return;
    const { x, y, at } = touched;
    touched = null;
    const far = Math.hypot(event.clientX - x, event.clientY - y) > TAP_PX;
    if (far || event.timeStamp - at > TAP_MS || isControl(event.target)) return;
    look(x, y).catch(fail);
  });
  listen('scroll', () => {
    // Under a pointer that has just moved there is another word now; a card is not called up by scrolling.
    const again = resting;
    close();
    if (again) rest(again.x, again.y);
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !word || isTyping(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });
  for (const type of ['pagehide', 'resize']) {
    document.defaultView?.addEventListener(type, close, { signal });
  }
  signal.addEventListener('abort', close);
}

function recall(memory: Map<string, Explanation[]>, text: string, offset: number) {
  return memory.get(text)?.find(({ start, end }) => start <= offset && offset < end);
}

/** Keyed by the sentence itself: when the page changes, so does the key. */
function remember(
  memory: Map<string, Explanation[]>,
  text: string,
  explanation: Explanation,
): void {
  const words = memory.get(text) ?? [];
  words.push(explanation);
  memory.delete(text);
  memory.set(text, words);
  const [oldest] = memory.keys();
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest);
}

function isHanAt(text: string, offset: number): boolean {
  return hasHan(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

function isOver(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges.some((range) => holds(range.getClientRects(), x, y));
}

/** True in the gap between word and card, where the pointer passes on its way to the card. */
function isBetween(
  ranges: readonly Range[] | undefined,
  card: Box | null,
  x: number,
  y: number,
): boolean {
  const word = ranges?.[0]?.getBoundingClientRect();
  if (!word || !card) return false;
  const isBelow = card.top >= word.bottom;
  const top = isBelow ? word.bottom : card.bottom;
  const bottom = isBelow ? card.top : word.top;
  const left = Math.min(word.left, card.left);
  return x >= left && x <= Math.max(word.right, card.right) && y >= top && y <= bottom;
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return event.isComposing || (target instanceof Element && target.closest(EDITABLE) !== null);
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`a,button,label,summary,${EDITABLE}`) !== null;
}
