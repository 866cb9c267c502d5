/**
 * Questions across the browser's walls, as plain function calls. Small: it is in every tab.
 * A question that fails rejects with an Error whose message is a sentence for the reader.
 */
import { browser } from 'wxt/browser';
import type {
  Answer,
  Envelope,
  ExtensionToBackground,
  ExtensionToPage,
  PageToBackground,
  PageToPanel,
  RequestOf,
  ValueOf,
} from './messages.ts';

type Background = PageToBackground & ExtensionToBackground;

/** Asks the background: `await askBackground('read', { texts: ['央行'] })`. */
export async function askBackground<V extends keyof Background>(
  verb: V,
  request: RequestOf<Background, V>,
): Promise<ValueOf<Background, V>> {
  const message: Envelope = { to: 'background', verb, request };
  return opened<ValueOf<Background, V>>(await browser.runtime.sendMessage(message));
}

/** Asks the content script in the top frame of a tab; rejects where none runs (restricted pages). */
export async function askPage<V extends keyof ExtensionToPage>(
  tabId: number,
  verb: V,
  request: RequestOf<ExtensionToPage, V>,
): Promise<ValueOf<ExtensionToPage, V>> {
  const message: Envelope = { to: 'page', verb, request };
  return opened<ValueOf<ExtensionToPage, V>>(
    await browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
  );
}

/** Tells open side panels something. Nobody listening is the usual case and no fault. */
export function announce(verb: keyof PageToPanel): void {
  const message: Envelope = { to: 'panel', verb, request: {} };
  browser.runtime.sendMessage(message).catch(() => {});
}

/** True in a content script whose extension was updated or removed: it must stop and clean up. */
export function extensionIsGone(): boolean {
  return browser.runtime?.id === undefined;
}

/** The value of an answer. Answers come from our own code, so their shape is trusted beyond `ok`. */
function opened<T>(answer: Answer<T> | undefined): T {
  if (answer?.ok) return answer.value;
  throw new Error(answer?.error ?? 'Bàndú did not answer. Try again.');
}
