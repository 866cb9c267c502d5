/**
 * What the page said before we wrote over it, text node by text node and attribute by attribute, so
 * that nothing is converted twice and everything can be put back. Conversion loses meaning both ways
 * (头发, 发展 → 发), so the only way back is to remember.
 */
import { isText } from './text-flow.ts';

/** A text node, or one attribute of an element. */
export interface Slot {
  readonly node: Text | Element;
  /** Name of the attribute; empty for a text node's own text. */
  readonly attribute: string;
}

interface Mark {
  original: string | null;
  written: string;
  at: number;
  /** Times in a row that the page wrote over us within `FIGHT_MS`. */
  fights: number;
}

const FIGHT_MS = 2_000;
const MOST_FIGHTS = 4;
/** Outputs remembered to recognise copies the page makes of converted nodes (carousels do). */
const MOST_OUTPUTS = 20_000;

export class Originals {
  readonly #marks = new WeakMap<Node, Map<string, Mark>>();
  readonly #written: { node: WeakRef<Text | Element>; attribute: string }[] = [];
  readonly #outputs = new Map<string, string>();

  /** The page's own text of a slot: what was there before our writing, if ours is still there. */
  source(slot: Slot): string | null {
    const now = read(slot);
    const mark = this.#mark(slot);
    if (mark && mark.written === now) return mark.original;
    return (now !== null && !mark && this.#outputs.get(now)) || now;
  }

  /** Writes over a slot unless the page keeps writing back; a slot that already says so is untouched. */
  write(slot: Slot, text: string): void {
    const original = this.source(slot);
    const now = read(slot);
    if (original === text && now === text) return;
    const time = performance.now();
    const mark = this.#mark(slot);
    const isFight = mark !== undefined && mark.written !== now && time - mark.at < FIGHT_MS;
    const fights = isFight ? mark.fights + 1 : 0;
    if (mark && mark.fights > MOST_FIGHTS && time - mark.at < FIGHT_MS) {
      mark.at = time;
      return;
    }
    this.#remember(slot, { original, written: text, at: time, fights });
    if (now !== text) put(slot, text);
  }

  /**
   * All slots ever written that are still in memory. Languages come first, and the whole before its
   * parts, so that text is put back into a page that already says what it is.
   */
  *toRestore(): Generator<Slot> {
    const languages = this.#written.filter(({ attribute }) => attribute === 'lang').reverse();
    const others = this.#written.filter(({ attribute }) => attribute !== 'lang');
    for (const { node, attribute } of [...languages, ...others]) {
      const alive = node.deref();
      if (alive) yield { node: alive, attribute };
    }
  }

  /** Puts the page's own text back, unless the page has meanwhile said something else. */
  restore(slot: Slot): void {
    const mark = this.#mark(slot);
    if (mark && read(slot) === mark.written) put(slot, mark.original);
    this.#marks.get(slot.node)?.delete(slot.attribute);
  }

  #mark(slot: Slot): Mark | undefined {
    return this.#marks.get(slot.node)?.get(slot.attribute);
  }

  #remember({ node, attribute }: Slot, mark: Mark): void {
    const marks = this.#marks.get(node) ?? new Map<string, Mark>();
    if (!marks.has(attribute)) this.#written.push({ node: new WeakRef(node), attribute });
    marks.set(attribute, mark);
    this.#marks.set(node, marks);
    if (mark.original === null || this.#outputs.size > MOST_OUTPUTS) return;
    if (mark.written.length > 1) this.#outputs.set(mark.written, mark.original);
  }
}

function read({ node, attribute }: Slot): string | null {
  return isText(node) ? node.data : node.getAttribute(attribute);
}

function put({ node, attribute }: Slot, value: string | null): void {
  if (isText(node)) node.data = value ?? '';
  else if (value === null) node.removeAttribute(attribute);
  else node.setAttribute(attribute, value);
}
