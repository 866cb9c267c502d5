/** The word card inside the reader: our own pages have no content script, so the reader runs it. */
import { useEffect, useRef } from 'react';
import { askBackground } from '../../lib/extension/ask.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { type HoverOptions, hover } from '../../lib/page/hover.ts';

/**
 * Shows the card on this document while the settings want it; `onName` is asked for more of a name.
 * The card remembers what it was told, so another `look` of readings starts it anew.
 */
export function useHover(settings: Settings, look: string, onName: HoverOptions['onOpen']): void {
  const latest = useRef({ settings, onName });
  latest.current = { settings, onName };
  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` is such a change
  useEffect(() => {
    if (!settings.hover) return;
    const showing = new AbortController();
    hover(document, {
      explain: (text, offset) => askBackground('explain', { text, offset }),
      delay: () => latest.current.settings.hoverDelay,
      toneColours: () => latest.current.settings.toneColours,
      onOpen: (name, correct) => latest.current.onName(name, correct),
      fail: (error) => console.warn('The word card could not be shown.', error),
      signal: showing.signal,
    });
    return () => showing.abort();
  }, [settings.hover, look]);
}
