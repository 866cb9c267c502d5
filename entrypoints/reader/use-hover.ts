/** The word card inside the reader: our own pages have no content script, so the reader runs it. */
import { useEffect, useRef } from 'react';
import { askBackground } from '../../lib/extension/ask.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { hover } from '../../lib/page/hover.ts';

/** Shows the card on this document while the settings want it; `onName` is asked for more of a name. */
export function useHover(settings: Settings, onName: (name: string) => void): void {
  const latest = useRef({ settings, onName });
  latest.current = { settings, onName };
  const look = lookOf(settings);
  // The card remembers what it was told: another look of readings starts it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `look` is such a change
  useEffect(() => {
    if (!settings.hover) return;
    const showing = new AbortController();
    hover(document, {
      explain: (text, offset) => askBackground('explain', { text, offset }),
      delay: () => latest.current.settings.hoverDelay,
      toneColours: () => latest.current.settings.toneColours,
      onOpen: (name) => latest.current.onName(name),
      fail: (error) => console.warn('The word card could not be shown.', error),
      signal: showing.signal,
    });
    return () => showing.abort();
  }, [settings.hover, look]);
}

/** What decides how readings look, as one value. */
export function lookOf(settings: Settings): string {
  const { pinyinStyle, spokenTones, region, capitalNames } = settings;
  return [pinyinStyle, spokenTones, region, capitalNames].join(' ');
}
