/**
 * Pinyin over the text that is on screen, a bounded number of characters a frame. It follows
 * scrolling, reflow and whatever the page does with its text, and goes without a trace.
 */
import type { ShownToken } from '../chinese/token.ts';
import { type Annotation, Annotations } from './annotations.ts';
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

/** Annotates until `signal` fires; then nothing of it is left. */
export function annotate(document: Document, options: AnnotateOptions): void {
  const { signal } = options;
  const annotations = new Annotations();

  const remove = (annotation: Annotation): void => {
    annotation.layer?.remove();
    if (annotation.layer) resized.unobserve(annotation.layer.block);
    annotations.remove(annotation);
  };

  /** Passages on screen that are new or no longer what was annotated; what moved is drawn again. */
  const findFresh = (): Passage[] => {
    for (const annotation of annotations.all()) {
      if (!annotation.passage.stillThere()) remove(annotation);
    }
    const fresh: Passage[] = [];
    const moved: RubyLayer[] = [];
    for (const passage of passagesOnScreen(document, MARGIN, watch.include)) {
      const [known] = annotations.on(passage);
      if (!known || !isCurrent(known, passage)) fresh.push(passage);
      else if (known.layer && !known.layer.isInPlace()) moved.push(known.layer);
      if (fresh.length >= MOST_PASSAGES) break;
    }
    for (const layer of moved) layer.draw();
    return fresh;
  };

  const add = (passage: Passage, tokens: readonly ShownToken[]): number => {
    if (signal.aborted || !passage.stillThere()) return 0;
    for (const old of annotations.on(passage)) remove(old);
    const layer = layRuby(passage, tokens, options);
    layer?.draw();
    if (layer) resized.observe(layer.block);
    annotations.add({ passage, layer });
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
    for (const annotation of annotations.all()) annotation.layer?.remove();
  });
}

/** True while an annotation says all there is to say of a passage. */
function isCurrent({ passage, layer }: Annotation, now: Passage): boolean {
  const isSame = passage.text === now.text && passage.pieces.length === now.pieces.length;
  return isSame && (layer === null || layer.isThere());
}
