import { expect, test } from 'vitest';
import type { Article } from '../../lib/corpus/corpus.ts';
import { quotedTerms } from './examples.ts';

const headline = (title: string, kicker?: string): Article =>
  ({ title, ...(kicker ? { kicker } : {}) }) as Article;

test('finds the quoted terms of headlines, those of most articles first', () => {
  expect(
    quotedTerms([
      headline('实施“一谷三区”', '落实“三高四新”'),
      headline('为“三高四新”贡献力量，再谈“三高四新”'),
      headline('打造“国创中心”'),
    ]),
  ).toEqual(['三高四新', '一谷三区', '国创中心']);
});

test('leaves out quotations too short or too long to be terms', () => {
  expect(quotedTerms([headline('“人大”与“努力在湖南打造三个高地中展现新作为”')])).toEqual([]);
});
