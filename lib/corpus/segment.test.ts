import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenArticles, testArticle } from '../../tests/golden-articles.ts';
import { SegmentError } from './sections.ts';
import { encodeSegment, openSegment } from './segment.ts';

const bytes = encodeSegment({
  articles: goldenArticles(),
  names: [{ name: '毛腾飞', kind: 'person' }],
});

describe('a segment', () => {
  it('gives back every article exactly', () => {
    const segment = openSegment(bytes);
    const back = Array.from({ length: segment.size }, (_, document) => segment.article(document));
    expect(new Map(back.map((one) => [one.id, one]))).toEqual(
      new Map(goldenArticles().map((one) => [one.id, one])),
    );
    expect(segment.names()).toEqual([{ name: '毛腾飞', kind: 'person' }]);
  });

  it('gives back articles with any text in any field', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text),
        fc.array(text),
        (kicker, title, paragraphs, captions) => {
          const article = testArticle({ id: 'x-1', kicker, title, paragraphs, captions });
          expect(openSegment(encodeSegment({ articles: [article] })).article(0)).toEqual(article);
        },
      ),
    );
  });

  it('numbers documents by date, undated ones first', () => {
    const { dates } = openSegment(bytes);
    expect([...dates]).toEqual([...dates].sort((a, b) => a - b));
    expect(dates[0]).toBe(0);
  });

  it('opens at any offset of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openSegment(larger.subarray(3)).size).toBe(openSegment(bytes).size);
  });

  it('says what is wrong with bytes that are cut, damaged or something else', () => {
    const cut = bytes.slice(0, bytes.length - 8);
    const damaged = bytes.slice();
    damaged[bytes.length >> 1] = (damaged[bytes.length >> 1] ?? 0) ^ 1;
    expect(() => openSegment(cut)).toThrow(/cut: \d+ bytes/);
    expect(() => openSegment(damaged)).toThrow(/damaged/);
    expect(() => openSegment(new Uint8Array(64))).toThrow(/not a corpus segment/);
    expect(() => openSegment(new Uint8Array(0))).toThrow(SegmentError);
  });
});
