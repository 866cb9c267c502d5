import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { applyCorrections, readCorrections, unusedCorrections } from './corrections.ts';
import type { ParsedPage } from './page.ts';
import { parsePage } from './parse/parse-page.ts';

const page: ParsedPage = {
  page: 'p1',
  items: [
    {
      kind: 'article',
      title: '市十五届人大五次次会议闭幕',
      paragraphs: ['五次次会议和五次次会议。', '散会。'],
    },
  ],
};
const corrections = readCorrections(
  '# 说明\n\np1\t五次次会议\t五次会议\t次 stands twice\n',
  'corrections',
);

it('corrects title and paragraphs, and keeps what the page had with its place', () => {
  const [item] = applyCorrections(page, corrections).items;
  expect(item?.title).toBe('市十五届人大五次会议闭幕');
  expect(item?.paragraphs).toEqual(['五次会议和五次会议。', '散会。']);
  expect(item?.corrected).toHaveLength(3);
  const second = item?.corrected?.at(-1);
  expect(second).toMatchObject({
    field: 'paragraph',
    index: 0,
    was: '五次次会议',
    reason: '次 stands twice',
  });
  expect(item?.paragraphs[0]?.slice(second?.start, second?.end)).toBe('五次会议');
});

it('leaves the page it was given untouched, and other pages alone', () => {
  applyCorrections(page, corrections);
  expect(page.items[0]?.title).toBe('市十五届人大五次次会议闭幕');
  const other = { ...page, page: 'p2' };
  expect(applyCorrections(other, corrections)).toBe(other);
});

it('names file and line of a correction without a reason', () => {
  expect(() => readCorrections('\np1\ta\tb\n', 'corrections')).toThrow(/^corrections:2: /);
});

it('has only corrections that its pages need', () => {
  const pages = readdirSync('data/pages')
    .filter((name) => name.endsWith('.txt'))
    .map((name) =>
      parsePage(readFileSync(`data/pages/${name}`, 'utf8'), { page: name.replace('.txt', '') }),
    );
  const bundled = readCorrections(readFileSync('data/pages/corrections', 'utf8'), 'corrections');
  expect(bundled.length).toBeGreaterThan(5);
  expect(unusedCorrections(pages, bundled)).toEqual([]);
});
