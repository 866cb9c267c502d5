/** A syllable in the colour of its tone, on the card and over text alike. */
import type { ShownSyllable } from '../chinese/token.ts';

/** An `<i>` coloured by `--t1` to `--t5` where those are set, else like the text around it. */
export function drawSyllable(document: Document, { text, tone }: ShownSyllable): HTMLElement {
  const element = document.createElement('i');
  element.textContent = text;
  element.style.color = `var(--t${tone},inherit)`;
  return element;
}
