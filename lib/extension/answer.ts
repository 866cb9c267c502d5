/** The answering side in a content script: our own extension asks, one function per verb answers. */
import { browser } from 'wxt/browser';
import { type Answer, type ExtensionToPage, type Handlers, parseEnvelope } from './messages.ts';

/**
 * Answers our extension's questions to this page until `signal` fires.
 * The browser delivers such messages only from extensions; anything but our own is ignored.
 */
export function answerExtension(handlers: Handlers<ExtensionToPage>, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    reply: (answer: Answer<unknown>) => void,
  ): true | undefined => {
    const envelope = parseEnvelope(message);
    if (envelope?.to !== 'page' || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, envelope.verb)) return undefined;
    // Requests to pages carry nothing, so there is nothing in them to parse.
    const handler = handlers[envelope.verb as keyof ExtensionToPage];
    settled(() => handler({})).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

/** What `work` gives as an answer: its value, or the sentence of what it threw. */
export async function settled<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
