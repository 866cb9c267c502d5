/**
 * Names and terms of the corpus, painted where they stand on screen. Only painted: no element is
 * added and no link, button or selection of the page is taken over.
 */
import type { Mention } from '../chinese/token.ts';
import { textAt } from './caret.ts';
import { highlighter } from './highlight.ts';
import type { Passage, TextPoint } from './passage.ts';
import { passagesOnScreen } from './passages-on-screen.ts';
import { watchScreen } from './screen-watch.ts';

export interface CrossReferenceOptions {
  /** Names and terms in each text. */
  mentions(texts: readonly string[]): Promise<readonly (readonly Mention[])[]>;
  /** The reader clicked a name; called within the click, before anything is awaited. */
  onOpen(name: string): void;
  fail(error: unknown): void;
  readonly signal: AbortSignal;
}

const NAME_MARK = 'text-decoration:underline dotted 1.5px #2f7d6dcc;text-underline-offset:3px';
const MARGIN = 400;
const MOST_PASSAGES = 100;
/** Texts whose names are remembered, so that scrolling back asks nobody. */
const REMEMBERED = 3_000;
/** Whatever a click already means something to. */
const CONTROL =
  'a,button,label,summary,input,select,textarea,option,video,audio,[onclick],[role],[tabindex],[contenteditable]:not([contenteditable="false"])';

interface Named {
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
}

/** Paints names until `signal` fires. */
export function crossReference(document: Document, options: CrossReferenceOptions): void {
  const { signal, fail } = options;
  const mark = highlighter(document, 'bandu-name', NAME_MARK, signal);
  const memory = new Map<string, readonly Mention[]>();
  let onScreen: Named[] = [];

  const look = async (): Promise<void> => {
    const passages = [...passagesOnScreen(document, MARGIN, watch.include)];
    const unknown = passages.filter(({ text }) => !memory.has(text)).slice(0, MOST_PASSAGES);
    if (unknown.length > 0) {
      const found = await options.mentions(unknown.map(({ text }) => text));
      if (memory.size > REMEMBERED) memory.clear();
      unknown.forEach(({ text }, index) => {
        memory.set(text, found[index] ?? []);
      });
      watch.again();
    }
    onScreen = passages
      .filter((passage) => passage.stillThere())
      .map((passage) => ({ passage, mentions: memory.get(passage.text) ?? [] }))
      .filter(({ mentions }) => mentions.length > 0);
    mark.paint(
      onScreen.flatMap(({ passage, mentions }) =>
        mentions.flatMap(({ start, end }) => passage.ranges(start, end)),
      ),
    );
  };

  /** The name at a point of the text; the longest when names overlap. */
  const nameAt = (point: TextPoint): string | null => {
    for (const { passage, mentions } of onScreen) {
      const offset = passage.positionOf(point);
      const name = mentions.find(({ start, end }) => start <= offset && offset < end)?.name;
      if (offset >= 0 && name && passage.stillThere()) return name;
    }
    return null;
  };

  const watch = watchScreen(document, look, options);
  document.defaultView?.addEventListener(
    'click',
    (event) => {
      try {
        if (!isPlain(event) || isForThePage(document, event)) return;
        const point = textAt(document, event.clientX, event.clientY);
        const name = point && nameAt(point);
        if (name) options.onOpen(name);
      } catch (error) {
        fail(error);
      }
    },
    { signal },
  );
}

/** A click of the main button with nothing held, which the page has not already answered. */
function isPlain(event: MouseEvent): boolean {
  const { button, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isHeld = altKey || ctrlKey || metaKey || shiftKey;
  return (
    event.isTrusted && !event.defaultPrevented && button === 0 && !isHeld && event.detail === 1
  );
}

/** True when the click ends a selection, or lands on something that has a use of its own. */
function isForThePage(document: Document, event: MouseEvent): boolean {
  if (document.getSelection()?.isCollapsed === false) return true;
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return true;
  return target.closest(CONTROL) !== null || getComputedStyle(target).cursor === 'pointer';
}
