// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { draw, type, user } from '../tests/draw.ts';
import { OwnPapers } from './OwnPapers.tsx';

const pages = [
  { page: 'A1', newspaper: '长沙晚报', date: '2022-03-04', articles: 9 },
  { page: 'A2', newspaper: '长沙晚报', date: '2022-03-06', articles: 4 },
  { page: 'B1', newspaper: '', articles: 1 },
];

async function drawn() {
  const does = { onRename: vi.fn(), onDate: vi.fn(), onRemove: vi.fn() };
  const { root } = await draw(<OwnPapers pages={pages} busy={false} {...does} />);
  const button = (name: string) =>
    root.querySelector<HTMLElement>(`button[aria-label="${name}"]`) as HTMLElement;
  return { root, button, ...does };
}

test('groups pages by paper and says how much each holds and from when', async () => {
  const { root } = await drawn();
  const papers = [...root.querySelectorAll('.own-paper')].map((paper) => paper.textContent);
  expect(papers).toEqual([
    '长沙晚报2 pages, 13 articles4 Mar 2022 – 6 Mar 2022',
    'Paper without a name1 page, 1 article',
  ]);
});

test('removes one page at once, and a whole paper after asking', async () => {
  const { button, onRemove } = await drawn();
  await user(() => button('Remove A2').click());
  expect(onRemove).toHaveBeenLastCalledWith(['A2']);
  await user(() => button('Remove 长沙晚报').click());
  expect(onRemove).toHaveBeenCalledTimes(1);
  await user(() => button('Really remove 长沙晚报').click());
  expect(onRemove).toHaveBeenLastCalledWith(['A1', 'A2']);
});

test('renames all pages of a paper', async () => {
  const { root, onRename } = await drawn();
  const name = root.querySelector('input[aria-label="Name of the paper"]') as HTMLInputElement;
  await type(name, ' 长沙日报 ');
  await user(() => name.form?.requestSubmit());
  expect(onRename).toHaveBeenCalledWith(['A1', 'A2'], '长沙日报');
});
