import { describe, expect, it } from 'vitest';
import { place } from './place.ts';

const screen = { width: 1000, height: 600 };
const card = { width: 300, height: 200 };
const word = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

describe('the card', () => {
  it('lies under the word and begins where the word begins', () => {
    expect(place(word(100, 100), card, screen)).toMatchObject({ left: 100, top: 126 });
  });

  it('goes above a word near the lower edge', () => {
    expect(place(word(100, 500), card, screen)).toMatchObject({ top: 294 });
  });

  it('stays on the screen beside a word at the right edge', () => {
    expect(place(word(950, 100), card, screen)).toMatchObject({ left: 694 });
  });

  it('takes the roomier side and scrolls when neither side is high enough', () => {
    const low = place(word(0, 300), { width: 300, height: 900 }, screen);
    expect(low.top + low.maxHeight).toBeLessThanOrEqual(294);
  });

  it.each([
    [120, 80],
    [300, 60],
    [40, 20],
  ])('stays inside a frame of %i by %i', (width, height) => {
    const { left, top, maxHeight } = place(word(20, 10), card, { width, height });
    expect(left).toBe(6);
    expect(top).toBeGreaterThanOrEqual(6);
    expect(top + maxHeight).toBeLessThanOrEqual(Math.max(height - 6, 6));
  });

  it('never covers the word when one side has room for it', () => {
    for (let top = 0; top < 580; top += 7) {
      const box = word(10, top);
      const placed = place(box, card, screen);
      const isBelow = placed.top >= box.bottom;
      expect(isBelow || placed.top + card.height <= box.top).toBe(true);
    }
  });
});
