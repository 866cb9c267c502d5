import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testArticle } from '../../tests/golden-articles.ts';
import { mentionFinder } from './mentions.ts';
import { openCorpus } from './open-corpus.ts';
import { encodeSegment, openSegment } from './segment.ts';

const find = mentionFinder(['毛腾飞', '株洲', '株洲市', '三高四新', '英·雄']);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('mentions', () => {
  it('are found in either script, at offsets of the text asked about', () => {
    expect(found('在株洲，毛騰飛說「三高四新」')).toEqual(['株洲', '毛騰飛', '三高四新']);
    expect(find('毛騰飛')).toEqual([{ start: 0, end: 3, name: '毛腾飞' }]);
  });

  it('are as long as can be and do not overlap', () => {
    expect(found('株洲市民')).toEqual(['株洲市']);
    expect(found('株洲株洲市')).toEqual(['株洲', '株洲市']);
  });

  it('are in order and within the text, whatever the text', () => {
    const pieces = fc.constantFrom('毛', '腾飞', '株洲', '市', '\ud83d', '英•雄', ' ', 'x');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('of two characters are not seen inside other words', async () => {
    const corpus = openCorpus([
      openSegment(
        encodeSegment({
          articles: [
            testArticle({ id: 'a-1', paragraphs: ['出口到加纳。', '收入增加，不断增加。'] }),
            testArticle({ id: 'a-2', paragraphs: ['还要增加。李智参加。'] }),
            testArticle({ id: 'a-3', paragraphs: ['再次增加。'] }),
          ],
          names: [
            { name: '加纳', kind: 'place' },
            { name: '李智', kind: 'person' },
          ],
        }),
      ),
    ]);
    const [inOthers, themselves] = await corpus.mentions([
      '增加纳税。李智慧来了。',
      '加纳的李智参加，李智说。',
    ]);
    expect(inOthers).toEqual([]);
    expect(themselves?.map(({ name }) => name)).toEqual(['加纳', '李智', '李智']);
  });
});
