/** Hears of everything after which the active page may be another: tabs, navigation, late content. */
import { browser } from 'wxt/browser';
import { parseEnvelope } from './messages.ts';

/** Calls `listener` after tab switches, navigation and `pageChanged` notices, until `signal` fires. */
export function watchActivePage(listener: () => void, signal: AbortSignal): void {
  const updated = (_tabId: number, change: { status?: string | undefined }): void => {
    if (change.status !== undefined) listener();
  };
  const noticed = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id !== browser.runtime.id || parseEnvelope(message)?.to !== 'panel') return;
    listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(noticed);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(noticed);
    },
    { once: true },
  );
}
