// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ArticleId, RelatedArticle } from '../lib/corpus/corpus.ts';
import { draw, user } from '../tests/draw.ts';
import { RelatedList } from './RelatedList.tsx';

const related: RelatedArticle = {
  id: '000-4' as ArticleId,
  title: '市政协九届五次会议闭幕',
  date: '2021-01-20',
  page: '000',
  newspaper: '株洲日报',
  score: 0.4,
  reasons: ['三高四新', '毛腾飞'],
};

async function drawn() {
  const does = { onOpen: vi.fn(), onName: vi.fn() };
  const addressOf = (id: ArticleId): string => `reader.html#${id}`;
  const { root } = await draw(
    <RelatedList heading="h3" articles={[related]} addressOf={addressOf} {...does} />,
  );
  return { root, ...does };
}

test('is an article whose heading is the headline, with its reasons in a list named Why', async () => {
  const { root } = await drawn();
  expect(root.querySelector('article h3')?.textContent).toBe(related.title);
  const why = root.querySelector('article ul[aria-label=Why]');
  expect([...(why?.children ?? [])].map((reason) => reason.textContent)).toEqual(related.reasons);
});

test('opens the article from its headline and a name from its reason', async () => {
  const { root, onOpen, onName } = await drawn();
  await user(() => root.querySelector('a')?.click());
  expect(onOpen).toHaveBeenCalledWith(related.id);
  await user(() => root.querySelector('button')?.click());
  expect(onName).toHaveBeenCalledWith('三高四新');
});
