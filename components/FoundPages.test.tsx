// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { draw, type, user } from '../tests/draw.ts';
import type { Found, Unread } from './FoundPage.tsx';
import { FoundPages } from './FoundPages.tsx';

const found = (key: number, change: Partial<Found> = {}): Found => ({
  kind: 'found',
  key,
  file: `A${key}.txt`,
  newspaper: '长沙晚报',
  date: '2022-03-04',
  headlines: ['橘子洲头迎来春日游客'],
  articles: 1,
  gaps: 0,
  doubts: [],
  unread: [],
  ...change,
});
const unread: Unread = { kind: 'unread', file: 'photo.jpg', error: 'photo.jpg: it is not text.' };

async function preview(...pages: (Found | Unread)[]) {
  const does = { onAdd: vi.fn(), onCancel: vi.fn() };
  const { root } = await draw(<FoundPages pages={pages} {...does} />);
  const field = (name: string) =>
    root.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`) as HTMLInputElement;
  const add = () => user(() => root.querySelector<HTMLElement>('[type=submit]')?.click());
  return { root, field, add, ...does };
}

test('adds what was found as it was found', async () => {
  const { add, onAdd } = await preview(found(1), found(2, { newspaper: '' }));
  await add();
  expect(onAdd).toHaveBeenCalledWith([
    { key: 1, newspaper: '长沙晚报', date: '2022-03-04' },
    { key: 2, newspaper: '', date: '2022-03-04' },
  ]);
});

test('lets the reader name the paper and set the date of one page', async () => {
  const { field, add, onAdd } = await preview(found(1));
  await type(field('Paper of A1.txt'), '长沙日报');
  await type(field('Date of A1.txt'), '2022-03-05');
  await add();
  expect(onAdd).toHaveBeenCalledWith([{ key: 1, newspaper: '长沙日报', date: '2022-03-05' }]);
});

test('names the paper of all pages at once', async () => {
  const { root, add, onAdd } = await preview(found(1), found(2));
  await type(root.querySelector('.for-all input') as HTMLInputElement, '人民日报');
  await add();
  expect(onAdd.mock.calls[0]?.[0].map((one: { newspaper: string }) => one.newspaper)).toEqual([
    '人民日报',
    '人民日报',
  ]);
});

test('does not add a page that is there already, and says which it is', async () => {
  const { root, add, onAdd } = await preview(found(1, { duplicateOf: 'B7' }), found(2));
  expect(root.textContent).toContain('Already in the corpus, as B7');
  await add();
  expect(onAdd.mock.calls[0]?.[0].map((one: { key: number }) => one.key)).toEqual([2]);
});

test('puts what could not be read first, with the reason', async () => {
  const { root } = await preview(found(1), unread);
  expect(root.querySelector('.found-list > li')?.textContent).toContain('it is not text');
  expect(root.querySelector('[role=status]')?.textContent).toBe(
    '1 page can be added, 1 file could not be read',
  );
});

test('shows doubts and lost characters with their evidence', async () => {
  const doubt = { text: '五次次会议', suggestion: '五次会议', reason: '次 stands twice.' };
  const lost = { line: 4, reason: '2 characters could not be read.' };
  const { root } = await preview(found(1, { doubts: [doubt], unread: [lost] }));
  expect(root.textContent).toContain('1 doubt');
  expect(root.textContent).toContain('五次次会议 → 五次会议 次 stands twice.');
  expect(root.textContent).toContain('Line 4: 2 characters could not be read.');
});

test('lists very many files only when asked, and adds them all', async () => {
  const many = Array.from({ length: 200 }, (_, index) => found(index));
  const { root, add, onAdd } = await preview(...many);
  expect(root.querySelectorAll('.found-list > li')).toHaveLength(60);
  await add();
  expect(onAdd.mock.calls[0]?.[0]).toHaveLength(200);
  const more = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === 'Show all 200',
  );
  await user(() => more?.click());
  expect(root.querySelectorAll('.found-list > li')).toHaveLength(200);
});
