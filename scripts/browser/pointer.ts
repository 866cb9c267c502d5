/** A reader's pointer over words of a page. */
import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the character at `offset` of the `nth` occurrence of `text` on the page, scrolled into view. */
export async function placeOf(page: Page, text: string, offset = 0, nth = 0): Promise<Point> {
  const point = await page.evaluate(
    async ({ text, offset, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const pieces: { node: Text; start: number }[] = [];
      let whole = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.parentElement?.closest('script, style, rt, rp'))
          continue;
        pieces.push({ node, start: whole.length });
        whole += node.data;
      }
      let at = -1;
      for (let count = 0; count <= nth; count++) {
        at = whole.indexOf(text, at + 1);
        if (at < 0) return null;
      }
      const piece = pieces.findLast(({ start }) => start <= at + offset);
      if (!piece) return null;
      piece.node.parentElement?.scrollIntoView({ block: 'center' });
      // The page hears of its scrolling a frame later, and a scroll sends a card away.
      for (let frames = 0; frames < 2; frames++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      const range = document.createRange();
      range.setStart(piece.node, at + offset - piece.start);
      range.setEnd(piece.node, at + offset - piece.start + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    { text, offset, nth },
  );
  if (!point) throw new Error(`The page does not say “${text}”.`);
  return point;
}

/** Moves the pointer onto the character at `offset` of `text`, by way of a point beside it. */
export async function pointAt(page: Page, text: string, offset = 0, nth = 0): Promise<Point> {
  const point = await placeOf(page, text, offset, nth);
  await page.mouse.move(point.x - 40, point.y + 3);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}
