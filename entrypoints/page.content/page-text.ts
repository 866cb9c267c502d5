/** Answers what the page is about, and from then on says when that changes. */
import { answerExtension } from '../../lib/extension/answer.ts';
import { announce, extensionIsGone } from '../../lib/extension/ask.ts';
import { mainText } from '../../lib/page/main-text.ts';

/** A page that loads piece by piece is looked at again this long after a change, in milliseconds. */
const CALM_MS = 1_000;

/** For the top frame: side panels ask about tabs, not frames. */
export function answerPageText(document: Document, signal: AbortSignal): void {
  let last: string | null = null;
  let isDue = false;

  const look = (): void => {
    isDue = false;
    if (extensionIsGone()) observer.disconnect();
    if (signal.aborted || extensionIsGone()) return;
    const now = JSON.stringify(mainText(document));
    if (now === last) return;
    last = now;
    announce('pageChanged');
  };
  const observer = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    setTimeout(look, CALM_MS);
  });
  const pageText = () => {
    const text = mainText(document);
    if (last === null) {
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      signal.addEventListener('abort', () => observer.disconnect());
    }
    last = JSON.stringify(text);
    return text;
  };
  answerExtension({ pageText }, signal);
}
