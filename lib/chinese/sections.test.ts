import { describe, expect, test } from 'vitest';
import { openSections, wide, writeSections } from './sections.ts';

const NAMES = ['letters', 'numbers', 'nothing'] as const;
const file = writeSections(
  {
    letters: Uint8Array.of(1, 2, 3),
    numbers: Uint32Array.of(7, 0xffffffff),
    nothing: new Uint8Array(0),
  },
  NAMES,
);

describe('a file of sections', () => {
  test('opens as it was written, each part padded to four bytes', () => {
    const sections = openSections(file, NAMES);
    expect([...sections.letters]).toEqual([1, 2, 3, 0]);
    expect([...wide.u32(sections.numbers)]).toEqual([7, 0xffffffff]);
    expect(sections.nothing.length).toBe(0);
  });

  test('opens from any place in a larger buffer', () => {
    const larger = new Uint8Array(file.length + 3);
    larger.set(file, 3);
    expect([...openSections(larger.subarray(3), NAMES).letters]).toEqual([1, 2, 3, 0]);
    expect([...openSections(file.slice().buffer, NAMES).letters]).toEqual([1, 2, 3, 0]);
  });

  test.each([
    ['cut short', file.subarray(0, file.length - 4)],
    ['of nothing', new Uint8Array(0)],
    ['of something else', new Uint8Array(64).fill(9)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => openSections(bytes, NAMES)).toThrow(/damaged or of another version/);
  });

  test('is refused when it holds other sections', () => {
    expect(() => openSections(file, ['letters', 'numbers', 'else'])).toThrow(/damaged/);
  });
});
