/** For tests of views: draws one into a document, and does there what a user does. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export interface Drawn {
  readonly root: HTMLElement;
  /** Draws the view again, with other props. */
  readonly again: (view: ReactNode) => Promise<void>;
}

/** Draws a view and waits until it and what it asked for at once are there. */
export async function draw(view: ReactNode): Promise<Drawn> {
  const root = document.createElement('div');
  document.body.append(root);
  const react = createRoot(root);
  const again = (next: ReactNode): Promise<void> => act(async () => react.render(next));
  await again(view);
  return { root, again };
}

/** Does something a user does and waits until the view has answered. */
export async function user(does: () => unknown): Promise<void> {
  await act(async () => {
    does();
  });
}

/** Puts text into a box as typing does: React listens to the native setter's input event. */
export async function type(
  input: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
  await user(() => {
    setter?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
