// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ArticleId, Hit } from '../lib/corpus/corpus.ts';
import { draw, user } from '../tests/draw.ts';
import { HitList, optionId } from './HitList.tsx';

const hit: Hit = {
  id: '000-3' as ArticleId,
  kicker: '干在实处 走在前列',
  title: '市十五届人大五次会议胜利闭幕',
  date: '2021-01-21',
  page: '000',
  newspaper: '株洲日报',
  edition: 'A1',
  score: 1,
  titleMarks: [[0, 4]],
  passage: { text: '株洲市第十五届人民代表大会', marks: [[3, 7]] },
};

test('gives every hit a name that begins with the headline, though the kicker stands above', async () => {
  const { root } = await draw(<HitList id="hits" hits={[hit]} active={0} onOpen={() => {}} />);
  const option = root.querySelector('[role=listbox] > [role=option]');
  expect(option?.textContent?.startsWith(hit.title)).toBe(true);
  expect(option?.textContent).toContain('21 Jan 2021');
  expect(option?.textContent).toContain('株洲日报 A1');
});

test('tells which hit the arrows are at', async () => {
  const hits = [hit, { ...hit, id: '000-4' as ArticleId }];
  const { root } = await draw(<HitList id="hits" hits={hits} active={1} onOpen={() => {}} />);
  const selected = root.querySelectorAll('[aria-selected=true]');
  expect([...selected].map(({ id }) => id)).toEqual([optionId('hits', 1)]);
});

test('opens the article that is clicked', async () => {
  const onOpen = vi.fn();
  const { root } = await draw(<HitList id="hits" hits={[hit]} active={0} onOpen={onOpen} />);
  await user(() => root.querySelector<HTMLElement>('[role=option]')?.click());
  expect(onOpen).toHaveBeenCalledWith(hit.id);
});
