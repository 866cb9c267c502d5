// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draw } from '../tests/draw.ts';
import { MarkedText } from './MarkedText.tsx';

test('marks stretches of a text and keeps the rest', async () => {
  const { root } = await draw(<MarkedText text="实施“三高四新”战略" marks={[[3, 7]]} />);
  expect(root.innerHTML).toBe('实施“<mark>三高四新</mark>”战略');
});

test('draws every character once when marks overlap, repeat or leave the text', async () => {
  const marks = [
    [0, 2],
    [1, 3],
    [1, 3],
    [5, 5],
    [4, 99],
  ] as const;
  const { root } = await draw(<MarkedText text="株洲市人民政府" marks={marks} />);
  expect(root.textContent).toBe('株洲市人民政府');
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    '株洲',
    '市',
    '民政府',
  ]);
});

test('shows markup in a text as text', async () => {
  const { root } = await draw(<MarkedText text="<img src=x onerror=alert(1)>" marks={[[0, 4]]} />);
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
});
