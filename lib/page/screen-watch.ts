/** Looks at the screen again whenever what is on it may have changed, a few times a second at most. */
import { nextFrame } from './frames.ts';
import { isOurs } from './text-flow.ts';

export interface ScreenWatch {
  /** Asks for another look. */
  again(): void;
  /** Hears of changes in a shadow root too. */
  include(root: ShadowRoot): void;
}

const PAUSE_MS = 80;
/** After a look that failed: whoever answers may be starting. */
const LONG_PAUSE_MS = 2_000;

/** Calls `look` at once and after every scroll, resize, change of the page or late font or image. */
export function watchScreen(
  document: Document,
  look: () => Promise<void>,
  { fail, signal }: { fail(error: unknown): void; signal: AbortSignal },
): ScreenWatch {
  let isDue = false;
  let isLooking = false;
  const run = async (): Promise<void> => {
    isLooking = true;
    while (isDue && !signal.aborted) {
      isDue = false;
      await nextFrame(document);
      let pause = PAUSE_MS;
      try {
        if (!signal.aborted) await look();
      } catch (error) {
        fail(error);
        pause = LONG_PAUSE_MS;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isLooking = false;
  };
  const again = (): void => {
    isDue = true;
    if (!isLooking) void run();
  };
  const observer = new MutationObserver((changes) => {
    if (!changes.every(isOfOurs)) again();
  });
  const changes = { subtree: true, childList: true, characterData: true };
  const seen = new WeakSet<ShadowRoot>();

  observer.observe(document, changes);
  signal.addEventListener('abort', () => observer.disconnect());
  for (const type of ['scroll', 'load', 'transitionend', 'toggle', 'fullscreenchange']) {
    document.addEventListener(type, again, { signal, capture: true, passive: true });
  }
  document.defaultView?.addEventListener('resize', again, { signal });
  document.fonts?.addEventListener('loadingdone', again, { signal });
  again();
  return {
    again,
    include(root) {
      if (seen.has(root)) return;
      seen.add(root);
      observer.observe(root, changes);
    },
  };
}

/** True for a change that only adds or removes elements of ours. */
function isOfOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs);
}
