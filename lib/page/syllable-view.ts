/** A syllable in the colour of its tone, on the card and over text alike. */
import type { ShownSyllable } from '../chinese/token.ts';

/** An `<i>` whose colour `--c` is one of `--t1` to `--t5` where those are set, else none. */
export function drawSyllable(document: Document, { text, tone }: ShownSyllable): HTMLElement {
  const element = document.createElement('i');
  element.textContent = text;
  element.style.setProperty('--c', `var(--t${tone})`);
  return element;
}
