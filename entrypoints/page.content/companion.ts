/** The features of a Chinese page, switched by the reader's settings and wired to the background. */
import { askBackground, extensionIsGone } from '../../lib/extension/ask.ts';
import { lookOf, type Settings } from '../../lib/extension/settings.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings-store.ts';
import { annotate } from '../../lib/page/annotate.ts';
import { convertPage } from '../../lib/page/convert.ts';
import { crossReference } from '../../lib/page/cross-reference.ts';
import { hover } from '../../lib/page/hover.ts';
import { removeLeftovers, whenRewritten } from '../../lib/page/rewritten.ts';
import { switchboard } from './switchboard.ts';

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

  const onOpen = (name: string, correct?: boolean): void => {
    ask('openPanel', { name, correct }).catch(fail);
  };

  let settings = await loadSettings();
  let converted: Promise<void> = Promise.resolve();
  const feature = switchboard(signal);
  const apply = (next: Settings): void => {
    settings = next;
    const { pinyinOnPage, toneColours, script, edition } = next;
    // What changes how pinyin looks starts what shows it anew, another edition of the words everything.
    const look = [toneColours, lookOf(next)];
    feature.set('hover', next.hover && look, (signal) =>
      hover(document, {
        explain: (text, offset) => ask('explain', { text, offset }),
        delay: () => settings.hoverDelay,
        toneColours: () => toneColours,
        onOpen,
        fail,
        signal,
      }),
    );
    feature.set('script', script !== 'original' && ([script, edition] as const), (signal, [to]) => {
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
    feature.set('pinyin', pinyinOnPage && look, (signal) =>
      annotate(document, { read: (texts) => ask('read', { texts }), toneColours, fail, signal }),
    );
    feature.set('names', next.crossReferences && [edition], (signal) =>
      crossReference(document, {
        mentions: (texts) => ask('mentions', { texts }),
        onOpen,
        fail,
        signal,
      }),
    );
  };
  const reload = (): void => {
    loadSettings().then(apply).catch(fail);
  };

  removeLeftovers(document);
  apply(settings);
  watchSettings(apply, signal);
  whenRewritten(
    document,
    () => {
      feature.stopAll();
      listen();
      apply(settings);
    },
    signal,
  );
  listen();

  /** Back from the browser's cache or from another tab: what was missed meanwhile? */
  function listen(): void {
    window.addEventListener('pageshow', (event) => event.persisted && reload(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => {
        if (extensionIsGone()) life.abort();
      },
      { signal },
    );
  }
}
