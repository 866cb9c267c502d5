/** Style sheets of ours on somebody else's page: no `<style>` element, so strict CSP cannot object. */

/** Lays `css` over a document or shadow root; taken off exactly when `signal` fires. */
export function adopt(root: Document | ShadowRoot, css: string, signal?: AbortSignal): void {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  signal?.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}
