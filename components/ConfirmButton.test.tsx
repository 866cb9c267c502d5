// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { draw, user } from '../tests/draw.ts';
import { ConfirmButton } from './ConfirmButton.tsx';

async function drawn() {
  const onConfirm = vi.fn();
  const { root } = await draw(
    <ConfirmButton
      label="Remove"
      name="Remove 长沙晚报"
      sure="Really remove 长沙晚报"
      disabled={false}
      onConfirm={onConfirm}
    />,
  );
  const button = root.querySelector('button') as HTMLButtonElement;
  return { button, onConfirm };
}

test('asks at the first click and does it at the second', async () => {
  const { button, onConfirm } = await drawn();
  await user(() => button.click());
  expect(onConfirm).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-label')).toBe('Really remove 长沙晚报');
  await user(() => button.click());
  expect(onConfirm).toHaveBeenCalledTimes(1);
});

test('forgets the question when the reader goes elsewhere', async () => {
  const { button, onConfirm } = await drawn();
  await user(() => button.click());
  await user(() => button.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  await user(() => button.click());
  expect(onConfirm).not.toHaveBeenCalled();
});
