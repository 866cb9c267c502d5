/** The features of a Chinese page, switched by the reader's settings and wired to the background. */
import { askBackground, extensionIsGone } from '../../lib/extension/ask.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings-store.ts';
import { annotate } from '../../lib/page/annotate.ts';
import { convertPage } from '../../lib/page/convert.ts';
import { crossReference } from '../../lib/page/cross-reference.ts';
import { hover } from '../../lib/page/hover.ts';

/** Runs until `scriptSignal` fires or the extension it belongs to is gone. */
export async function companion(document: Document, scriptSignal: AbortSignal): Promise<void> {
  const life = new AbortController();
  const signal = AbortSignal.any([scriptSignal, life.signal]);

  const reported = new Set<string>();
  /** The one place where faults end: each kind is told once, and the page is left as it was. */
  const fail = (error: unknown): void => {
    if (extensionIsGone()) life.abort();
    if (signal.aborted || reported.has(String(error))) return;
    reported.add(String(error));
    console.warn('Bàndú:', error);
  };

  const ask: typeof askBackground = async (verb, request) => {
    if (extensionIsGone()) {
      life.abort();
      throw new DOMException('The extension was updated.', 'AbortError');
    }
    return askBackground(verb, request);
  };

  const onOpen = (name: string): void => {
    ask('openPanel', { name }).catch(fail);
  };

  let settings = await loadSettings();
  let converted: Promise<void> = Promise.resolve();
  const feature = switchboard(signal);
  const apply = (next: Settings): void => {
    settings = next;
    feature('hover', next.hover, (signal) =>
      hover(document, {
        explain: (text, offset) => ask('explain', { text, offset }),
        delay: () => settings.hoverDelay,
        toneColours: () => settings.toneColours,
        onOpen,
        fail,
        signal,
      }),
    );
    feature('script', next.script !== 'original' && next.script, (signal, to) => {
      // One script after the other: the next begins on the page's own words.
      converted = converted
        .then(() =>
          signal.aborted
            ? undefined
            : convertPage(document, {
                convert: (texts) => ask('convert', { texts, to }),
                to,
                fail,
                signal,
              }),
        )
        .catch(fail);
    });
    const { pinyinOnPage, toneColours, pinyinStyle, spokenTones, region, capitalNames } = next;
    // A choice that changes how pinyin looks starts it anew.
    const look = [toneColours, pinyinStyle, spokenTones, region, capitalNames].join();
    feature('pinyin', pinyinOnPage && look, (signal) =>
      annotate(document, { read: (texts) => ask('read', { texts }), toneColours, fail, signal }),
    );
    feature('names', next.crossReferences, (signal) =>
      crossReference(document, {
        mentions: (texts) => ask('mentions', { texts }),
        onOpen,
        fail,
        signal,
      }),
    );
  };
  watchSettings(apply, signal);
  apply(settings);
}

/** Starts a feature when its choice changes to something, stops it before it starts anew. */
function switchboard(signal: AbortSignal) {
  const running = new Map<string, { choice: unknown; stop: AbortController }>();
  return <T>(
    name: string,
    choice: T | false,
    start: (signal: AbortSignal, choice: T) => void,
  ): void => {
    if (running.get(name)?.choice === choice) return;
    running.get(name)?.stop.abort();
    running.delete(name);
    if (!choice) return;
    const stop = new AbortController();
    running.set(name, { choice, stop });
    start(AbortSignal.any([signal, stop.signal]), choice);
  };
}
