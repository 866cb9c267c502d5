/** Work in small slices, so that scrolling and typing never wait for us. */

/** Longest slice of work between two frames, in milliseconds. */
export const SLICE_MS = 8;

/** The next frame; in a hidden tab, where no frames come, a little later. */
export function nextFrame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const view = document.defaultView;
    const timer = setTimeout(resolve, 100);
    view?.requestAnimationFrame(() => {
      clearTimeout(timer);
      // After the frame's own work, so that our slice and its layout are tasks of their own.
      setTimeout(resolve);
    });
  });
}

/** Calls `visit` for each item, in slices of at most `SLICE_MS` and `most` units of size a frame. */
export async function inSlices<T>(
  document: Document,
  items: Iterable<T>,
  most: number,
  visit: (item: T) => number,
): Promise<void> {
  let began = performance.now();
  let size = 0;
  for (const item of items) {
    size += visit(item);
    if (size < most && performance.now() - began < SLICE_MS) continue;
    await nextFrame(document);
    began = performance.now();
    size = 0;
  }
}
