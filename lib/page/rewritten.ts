/** `document.open` and its like throw away the whole page and with it every listener of ours. */

/** Calls `begin` each time the document gets another root element, until `signal` fires. */
export function whenRewritten(document: Document, begin: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    begin();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Removes what an earlier copy of us drew and could not take away, its extension being gone. */
export function removeLeftovers(document: Document): void {
  for (const element of document.querySelectorAll('bandu-card,bandu-layer')) element.remove();
}
