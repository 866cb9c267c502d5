/**
 * Pinyin over the text that is on screen, a bounded number of characters a frame. It follows
 * scrolling, reflow and whatever the page does with its text, and goes without a trace.
 */
import type { ShownToken } from '../chinese/token.ts';
import { inSlices } from './frames.ts';
import type { Passage } from './passage.ts';
import { passagesOnScreen } from './passages-on-screen.ts';
import { layRuby, type RubyLayer } from './ruby-layer.ts';
import { watchScreen } from './screen-watch.ts';

export interface AnnotateOptions {
  /** The words of each text with their readings. */
  read(texts: readonly string[]): Promise<readonly (readonly ShownToken[])[]>;
  readonly toneColours: boolean;
  fail(error: unknown): void;
  readonly signal: AbortSignal;
}

/** Characters that get their pinyin in one frame: 53 ms at most on a slow machine. */
const A_FRAME = 300;
/** So far beyond the screen, in pixels, that scrolling finds it done. */
const MARGIN = 200;
/** Passages in one question. */
const MOST_PASSAGES = 60;

interface Annotation {
  readonly passage: Passage;
  /** Null where pinyin cannot go, so that it is not asked for again. */
  readonly layer: RubyLayer | null;
}

/** Annotates until `signal` fires; then nothing of it is left. */
export function annotate(document: Document, options: AnnotateOptions): void {
  const { signal } = options;
  const annotations = new Map<Text, Map<number, Annotation>>();

  const remove = ({ passage, layer }: Annotation): void => {
    layer?.remove();
    if (layer) resized.unobserve(layer.block);
    const [piece] = passage.pieces;
    if (piece) annotations.get(piece.node)?.delete(piece.from);
    if (piece && annotations.get(piece.node)?.size === 0) annotations.delete(piece.node);
  };

  /** Passages on screen that are new or no longer what was annotated; what moved is drawn again. */
  const findFresh = (): Passage[] => {
    for (const annotation of all(annotations)) {
      if (!annotation.passage.stillThere()) remove(annotation);
    }
    const fresh: Passage[] = [];
    const moved: RubyLayer[] = [];
    for (const passage of passagesOnScreen(document, MARGIN, watch.include)) {
      const [piece] = passage.pieces;
      const known = piece && annotations.get(piece.node)?.get(piece.from);
      if (!known || !isCurrent(known, passage)) fresh.push(passage);
      else if (known.layer && !known.layer.isInPlace()) moved.push(known.layer);
      if (fresh.length >= MOST_PASSAGES) break;
    }
    for (const layer of moved) layer.draw();
    return fresh;
  };

  const add = (passage: Passage, tokens: readonly ShownToken[]): number => {
    const [piece] = passage.pieces;
    if (signal.aborted || !piece || !passage.stillThere()) return 0;
    const old = annotations.get(piece.node)?.get(piece.from);
    if (old) remove(old);
    const layer = layRuby(passage, tokens, options);
    layer?.draw();
    if (layer) resized.observe(layer.block);
    const parts = annotations.get(piece.node) ?? new Map<number, Annotation>();
    annotations.set(piece.node, parts.set(piece.from, { passage, layer }));
    return passage.text.length;
  };

  const look = async (): Promise<void> => {
    const fresh = findFresh();
    if (fresh.length === 0) return;
    const tokens = await options.read(fresh.map(({ text }) => text));
    const pairs = fresh.map((passage, index) => ({ passage, tokens: tokens[index] ?? [] }));
    await inSlices(document, pairs, A_FRAME, ({ passage, tokens }) => add(passage, tokens));
    watch.again();
  };

  const watch = watchScreen(document, look, options);
  const resized = new ResizeObserver(() => watch.again());
  signal.addEventListener('abort', () => {
    resized.disconnect();
    for (const annotation of all(annotations)) annotation.layer?.remove();
  });
}

function all(annotations: Map<Text, Map<number, Annotation>>): Annotation[] {
  return [...annotations.values()].flatMap((parts) => [...parts.values()]);
}

/** True while an annotation says all there is to say of a passage. */
function isCurrent({ passage, layer }: Annotation, now: Passage): boolean {
  const isSame = passage.text === now.text && passage.pieces.length === now.pieces.length;
  return isSame && (layer === null || layer.isThere());
}
