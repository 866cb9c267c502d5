// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { draw, user } from '../tests/draw.ts';
import { WordForm } from './WordForm.tsx';

const value = { word: '单晓明', reading: 'dān xiǎo míng', kind: 'person', whole: false } as const;
const readings = ['dān', 'shàn', 'chán'].map((text) => ({
  text,
  chosen: text === 'dān',
  whole: `${text} xiǎo míng`,
}));

async function drawn(changes: Partial<Parameters<typeof WordForm>[0]> = {}) {
  const does = { onChange: vi.fn(), onSave: vi.fn(), onRemove: vi.fn() };
  const { root } = await draw(
    <WordForm
      value={value}
      choices={[{ character: '单', readings }]}
      isKept={false}
      objection={null}
      done=""
      focused={false}
      {...does}
      {...changes}
    />,
  );
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  return { root, button, ...does };
}

test('chooses another reading of a character by one click', async () => {
  const { root, button, onChange } = await drawn();
  expect(root.querySelector('fieldset')?.getAttribute('aria-label')).toBe('Readings of 单');
  expect(button('dān')?.getAttribute('aria-pressed')).toBe('true');
  await user(() => button('shàn')?.click());
  expect(onChange).toHaveBeenCalledWith({ reading: 'shàn xiǎo míng' });
});

test('saves with its button, and removes only what was said', async () => {
  const { root, button, onSave } = await drawn();
  expect(button('Remove')).toBeUndefined();
  await user(() => root.querySelector('form')?.requestSubmit());
  expect(onSave).toHaveBeenCalledTimes(1);
  const kept = await drawn({ isKept: true });
  await user(() => kept.button('Remove')?.click());
  expect(kept.onRemove).toHaveBeenCalledTimes(1);
});

test('asks for no reading where only the word’s wholeness is said', async () => {
  const { root } = await drawn({ value: { ...value, whole: true } });
  expect(root.querySelector<HTMLInputElement>('[lang=zh-Latn]')?.disabled).toBe(true);
  expect(root.querySelector('fieldset')).toBeNull();
});

test('ties an objection to the field it is about', async () => {
  const { root } = await drawn({ objection: 'reading' });
  const wrong = root.querySelector('[aria-invalid=true]');
  const problem = root.querySelector('[role=alert]');
  expect(wrong?.getAttribute('lang')).toBe('zh-Latn');
  expect(wrong?.getAttribute('aria-describedby')).toBe(problem?.id);
});
