/** For tests: draws a view into a document and waits for React. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

/** The element a view was drawn into, and a way to draw it again with other props. */
export async function draw(
  view: ReactNode,
): Promise<{ readonly root: HTMLElement; again: (view: ReactNode) => Promise<void> }> {
  const root = document.createElement('div');
  document.body.append(root);
  const react = createRoot(root);
  const again = (next: ReactNode): Promise<void> => act(async () => react.render(next));
  await again(view);
  return { root, again };
}

/** Does something a user does and waits until the view has answered. */
export async function user(does: () => void): Promise<void> {
  await act(async () => does());
}
