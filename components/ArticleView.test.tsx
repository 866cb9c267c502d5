// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Article, ArticleId } from '../lib/corpus/corpus.ts';
import { draw } from '../tests/draw.ts';
import { ArticleView } from './ArticleView.tsx';

const article: Article = {
  id: '000-3' as ArticleId,
  kind: 'article',
  page: '000',
  newspaper: '株洲日报',
  edition: 'A1',
  date: '2021-01-21',
  dateInferred: true,
  kicker: '干在实处',
  title: '大会胜利闭幕',
  subtitle: '毛腾飞讲话',
  byline: [{ name: '陈正明', role: '记者' }],
  sections: ['一、开幕', '二、闭幕'],
  sectionsAt: [0, 1],
  paragraphs: ['第一段。', '第二段'],
  captions: ['图为会场。陈正明 摄'],
  continuedFrom: 'A1',
  continuesOn: 'B2',
  gaps: [{ paragraph: 1, at: 'end' }],
};

async function drawn() {
  const { root } = await draw(
    <ArticleView article={article} lang="zh-Hans" draw={(text) => text} />,
  );
  return root;
}

test('names the article by its headline and says who wrote it, when and where it stood', async () => {
  const root = await drawn();
  const named = root.querySelector('article')?.getAttribute('aria-labelledby') ?? '';
  expect(root.querySelector(`#${named}`)?.textContent).toBe('大会胜利闭幕');
  for (const fact of ['干在实处', '毛腾飞讲话', '记者 陈正明', '21 Jan 2021', '株洲日报 A1']) {
    expect(root.textContent).toContain(fact);
  }
});

test('says which date is inferred', async () => {
  expect((await drawn()).textContent).toContain('date inferred');
});

test('marks the place where the source lacks text, and only there', async () => {
  const paragraphs = [...(await drawn()).querySelectorAll('.article-body > p')];
  const marked = paragraphs.filter((paragraph) => paragraph.querySelector('.gap'));
  expect(marked.map((paragraph) => paragraph.firstChild?.textContent)).toEqual(['第二段']);
});

test('puts each heading before its paragraph', async () => {
  const body = (await drawn()).querySelector('.article-body');
  const order = [...(body?.querySelectorAll('h2, p:not(.article-turn)') ?? [])];
  expect(order.map((element) => element.textContent?.slice(0, 4))).toEqual([
    '一、开幕',
    '第一段。',
    '二、闭幕',
    '第二段t',
  ]);
});

test('tells where an article comes from and goes on', async () => {
  const root = await drawn();
  expect(root.textContent).toContain('Continued from A1');
  expect(root.textContent).toContain('Continued on B2');
});
