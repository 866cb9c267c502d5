// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { draw, user } from '../tests/draw.ts';
import { SearchField } from './SearchField.tsx';

async function field(query: string) {
  const does = { onQuery: vi.fn(), onMove: vi.fn(), onChoose: vi.fn() };
  const { root } = await draw(
    <SearchField query={query} listId="hits" activeId="hits-0" fieldRef={null} {...does} />,
  );
  const input = root.querySelector('input');
  const press = (key: string, isComposing = false): Promise<void> =>
    user(() =>
      input?.dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing, bubbles: true, cancelable: true }),
      ),
    );
  return { ...does, input, press };
}

test('is named for a screen reader and points to the hit at hand', async () => {
  const { input } = await field('株洲');
  expect(input?.type).toBe('search');
  expect(input?.getAttribute('aria-label')).toBe('Search the corpus');
  expect(input?.getAttribute('aria-activedescendant')).toBe('hits-0');
});

test('walks the hits with ↓ and ↑ and opens one with Enter', async () => {
  const { press, onMove, onChoose } = await field('株洲');
  await press('ArrowDown');
  await press('ArrowUp');
  await press('Enter');
  expect(onMove.mock.calls).toEqual([[1], [-1]]);
  expect(onChoose).toHaveBeenCalledTimes(1);
});

test('clears with Esc, and leaves an Esc on an empty box to the browser', async () => {
  const full = await field('株洲');
  await full.press('Escape');
  expect(full.onQuery).toHaveBeenCalledWith('');
  const empty = await field('');
  await empty.press('Escape');
  expect(empty.onQuery).not.toHaveBeenCalled();
});

test('leaves keys to an input method while it composes', async () => {
  const { press, onMove, onChoose, onQuery } = await field('zhuzhou');
  for (const key of ['Enter', 'ArrowDown', 'Escape']) await press(key, true);
  expect([onMove, onChoose, onQuery].flatMap((called) => called.mock.calls)).toEqual([]);
});
