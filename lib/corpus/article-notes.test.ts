import { expect, test } from 'vitest';
import { asPrinted, doubtsOf } from './article-notes.ts';
import type { Article, ArticleId } from './corpus.ts';

const article = (id: string, change: Partial<Article>): Article => ({
  id: id as ArticleId,
  kind: 'article',
  page: id,
  newspaper: '株洲日报',
  dateInferred: false,
  title: '市十五届人大五次会议闭幕',
  byline: [],
  sections: [],
  paragraphs: [],
  captions: [],
  gaps: [],
  ...change,
});

test('puts back what the page had, however many corrections a text has', () => {
  const reviewed = article('000-3', {
    paragraphs: ['渌口区区委书记与渌口区代表团'],
    corrected: [
      { field: 'title', index: 0, start: 6, end: 8, was: '五次次', reason: 'doubled' },
      { field: 'paragraph', index: 0, start: 0, end: 3, was: '涠口区', reason: 'misread' },
      { field: 'paragraph', index: 0, start: 8, end: 11, was: '涠口', reason: 'misread' },
    ],
  });
  const printed = asPrinted(reviewed);
  expect(printed.title).toBe('市十五届人大五次次会议闭幕');
  expect(printed.paragraphs).toEqual(['涠口区区委书记与涠口代表团']);
});

test('leaves an article alone that nobody corrected', () => {
  const plain = article('000-3', { kicker: '干在实处', paragraphs: ['株洲日报讯'] });
  expect(asPrinted(plain)).toEqual(plain);
});

test('suspects a doubled character by the evidence of the paper’s other articles', () => {
  const doubtful = article('000-3', { paragraphs: ['市十五届人大五次次会议今日闭幕。'] });
  const others = ['000-4', '000-5'].map((id) =>
    article(id, { paragraphs: ['市十五届人大五次会议昨日开幕，五次会议将审议报告。'] }),
  );
  const doubts = doubtsOf(doubtful, others);
  expect(doubts.map(({ text }) => text).join()).toContain('次次');
  expect(others.flatMap((other) => doubtsOf(other, [doubtful]))).toEqual([]);
});
