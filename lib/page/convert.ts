/**
 * The page in another script. Only `nodeValue` and a few attributes are written, never elements, so
 * React and Vue keep working; the screen comes first, in slices of 8 ms; text that arrives later is
 * converted too; and when the signal fires the page gets its own words back, exactly.
 */
import { hasHan, hasKanaOrHangul } from '../chinese/characters.ts';
import type { Script } from '../chinese/token.ts';
import { findConvertible, isConvertible, shownAttributes } from './convertible.ts';
import { inSlices, nextFrame, SLICE_MS } from './frames.ts';
import { textsOnScreen } from './on-screen.ts';
import { Originals, type Slot } from './originals.ts';
import { isText, stretchOf } from './text-flow.ts';

export interface ConvertOptions {
  /** Each text in the other script, code point for code point. */
  convert(texts: readonly string[]): Promise<readonly string[]>;
  readonly to: Script;
  fail(error: unknown): void;
  readonly signal: AbortSignal;
}

/** Code units sent in one question, and written in one frame: layout follows every frame. */
const BATCH = 6_000;
/** A background that is starting is asked again; one that cannot answer is not asked forever. */
const RETRY_MS = 1_000;
const MOST_FAILURES = 3;
/** Texts in one question at most. */
const MOST_TEXTS = 200;
/** Longer texts are cut, after a sentence where there is one, never inside a character. */
const PART = /[\s\S]{1,4000}(?:[^。！？\n]{0,400}[。！？\n])?/gu;

/** Code units from which on an element's language is set part by part. */
const LARGE = 10_000;

const languageOf = { cn: 'zh-CN', tw: 'zh-TW', hk: 'zh-HK', t: 'zh-Hant' } as const;

/** Slots that are converted as one text, and that text. */
interface Stretch {
  readonly slots: readonly Slot[];
  readonly sources: readonly string[];
}

/** Converts the page until `signal` fires; resolves when all of it has been put back. */
export async function convertPage(document: Document, options: ConvertOptions): Promise<void> {
  const { signal } = options;
  const originals = new Originals();
  const waiting = new Set<Text>();
  const waitingElements = new Set<Element>();
  let wake = (): void => {};

  const take = (root: Node): void => {
    const { texts, elements, roots } = findConvertible(root);
    for (const text of texts) waiting.add(text);
    for (const element of elements) waitingElements.add(element);
    for (const shadow of roots) watch(shadow);
  };
  const notice = (changes: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes } of changes) {
      const nodes = type === 'childList' ? addedNodes : [target];
      for (const node of nodes) if (node.isConnected && isConvertible(node)) take(node);
    }
    if (waiting.size + waitingElements.size > 0) wake();
  };
  const observer = new MutationObserver(notice);
  const watch = (root: Node): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: shownAttributes,
    });
  /** Writes of ours that the observer does not report; the page's, made before, it still does. */
  const unobserved = (write: () => void): void => {
    notice(observer.takeRecords());
    write();
    observer.takeRecords();
  };

  const putBack = (slots: readonly Slot[]): void => {
    for (const { node } of slots) {
      if (isText(node)) waiting.add(node);
      else waitingElements.add(node);
    }
  };

  const nextBatch = (): Stretch[] => {
    const batch: Stretch[] = [];
    const began = performance.now();
    let size = 0;
    for (const slots of stretches(waiting, waitingElements)) {
      const sources = slots.map((slot) => originals.source(slot) ?? '');
      const text = sources.join('');
      if (!hasHan(text) || hasKanaOrHangul(text)) continue;
      batch.push({ slots, sources });
      size += text.length;
      if (size > BATCH || batch.length >= MOST_TEXTS || performance.now() - began > SLICE_MS) break;
    }
    return batch;
  };

  const convertBatch = async (batch: readonly Stretch[]): Promise<void> => {
    const results = await convertAll(
      batch.map(({ sources }) => sources.join('')),
      options.convert,
    );
    await nextFrame(document);
    const paired = batch.map((stretch, index) => ({ stretch, result: results[index] ?? '' }));
    await inSlices(document, paired, BATCH, ({ stretch, result }) => {
      if (!signal.aborted) unobserved(() => writeBack(originals, stretch, result));
      return result.length;
    });
  };

  const setLanguages = (): Promise<void> =>
    inSlices(document, chineseElements(document), BATCH, (element) => {
      if (signal.aborted || !isConvertible(element)) return 0;
      originals.write({ node: element, attribute: 'lang' }, languageOf[options.to]);
      const size = (element.textContent ?? '').length;
      // The parts of a large element have been laid out anew before it.
      return size > LARGE ? 0 : size;
    });

  watch(document);
  take(document);
  const first = new Set([...textsOnScreen(document, 0)].filter((text) => waiting.has(text)));
  const rest = [...waiting];
  waiting.clear();
  for (const text of [...first, ...rest]) waiting.add(text);
  await nextFrame(document);
  setLanguages().catch(options.fail);

  let failures = 0;
  while (!signal.aborted) {
    const batch = nextBatch();
    if (batch.length > 0) {
      try {
        await convertBatch(batch);
        failures = 0;
      } catch (error) {
        options.fail(error);
        failures += 1;
        if (failures > MOST_FAILURES) continue;
        for (const { slots } of batch) putBack(slots);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    } else if (waiting.size + waitingElements.size === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      wake = () => {};
      setLanguages().catch(options.fail);
    }
  }

  observer.disconnect();
  await inSlices(document, originals.toRestore(), BATCH, (slot) => {
    originals.restore(slot);
    const size = (slot.node.textContent ?? '').length;
    return isText(slot.node) || size <= LARGE ? size : 0;
  });
}

/** Takes what waits, as slots that read on as one text; what is taken waits no longer. */
function* stretches(texts: Set<Text>, elements: Set<Element>): Generator<Slot[]> {
  for (const text of texts) {
    texts.delete(text);
    if (!text.isConnected) continue;
    const stretch = stretchOf(text, isConvertible);
    for (const node of stretch) texts.delete(node);
    yield stretch.map((node) => ({ node, attribute: '' }));
  }
  for (const node of elements) {
    elements.delete(node);
    for (const attribute of shownAttributes) {
      if (node.hasAttribute(attribute)) yield [{ node, attribute }];
    }
  }
}

/**
 * The elements that say the page is Chinese, and the root when nothing says anything. Another
 * language is other glyphs and so another layout of all that inherits it, 40 ms for 100 000
 * characters: the parts of a large element come before it, each with a language of its own.
 */
function* chineseElements(document: Document): Generator<Element> {
  const root = document.documentElement;
  const said = document.querySelectorAll('[lang|="zh" i]');
  for (const element of root && !root.lang ? [...said, root] : said) yield* partsFirst(element);
}

function* partsFirst(element: Element): Generator<Element> {
  if ((element.textContent ?? '').length > LARGE) {
    for (const child of element.children) if (!child.hasAttribute('lang')) yield* partsFirst(child);
  }
  yield element;
}

/** Deals a converted text out to its slots, code point for code point; slots the page changed stay. */
function writeBack(originals: Originals, { slots, sources }: Stretch, converted: string): void {
  const characters = [...converted];
  const lengths = sources.map((source) => [...source].length);
  // A converter that changes the length cannot be dealt out; the page keeps its own words.
  if (slots.length > 1 && lengths.reduce((sum, length) => sum + length, 0) !== characters.length)
    return;
  let start = 0;
  slots.forEach((slot, index) => {
    const end = slots.length === 1 ? characters.length : start + (lengths[index] ?? 0);
    const text = characters.slice(start, end).join('');
    if (originals.source(slot) === sources[index]) originals.write(slot, text);
    start = end;
  });
}

/** Converts texts of any length: long ones in parts, many in several questions. */
async function convertAll(
  texts: readonly string[],
  convert: ConvertOptions['convert'],
): Promise<string[]> {
  const parts = texts.map((text) => text.match(PART) ?? [text]);
  const queue = parts.flat();
  const results: string[] = [];
  while (queue.length > 0) results.push(...(await convert(queue.splice(0, MOST_TEXTS))));
  return parts.map((group) => results.splice(0, group.length).join(''));
}
