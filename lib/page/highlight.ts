/** Words painted without touching the page: CSS Custom Highlights under names that begin with `bandu-`. */
import { adopt } from './sheet.ts';

/** A brush for one kind of mark. */
export interface Highlighter {
  /** Paints exactly these ranges and no others. */
  paint(ranges: readonly AbstractRange[]): void;
}

/** Registers `name` with its look, `declarations` of CSS; nothing of it is left after `signal`. */
export function highlighter(
  document: Document,
  name: `bandu-${string}`,
  declarations: string,
  signal: AbortSignal,
): Highlighter {
  let registered = false;
  signal.addEventListener('abort', () => {
    if (registered) CSS.highlights.delete(name);
  });
  return {
    paint(ranges) {
      if (signal.aborted) return;
      if (!registered) {
        registered = true;
        adopt(document, `::highlight(${name}){${declarations}}`, signal);
      }
      CSS.highlights.set(name, new Highlight(...ranges));
    },
  };
}
