/**
 * Where settings are kept: `storage.local`, one key a setting, so that two surfaces changing two
 * settings at once cannot undo each other and a spoilt value spoils nothing but itself.
 */
import { browser } from 'wxt/browser';
import { defaultSettings, isSetting, parseSettings, type Settings } from './settings.ts';

const PREFIX = 'settings.';
const keys = Object.keys(defaultSettings).map((name) => PREFIX + name);

/** A change: what is `undefined` goes back to its default and is no longer stored. */
export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

/** All settings as they are now. A store that cannot be read gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(keys).catch(() => ({}));
  return parseSettings(named(stored));
}

/** Stores what the reader changed; every watcher hears of it, in this context too. */
export async function changeSettings(patch: SettingsPatch): Promise<void> {
  const kept: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(patch)) {
    if (value === undefined) dropped.push(PREFIX + name);
    else if (isSetting(name as keyof Settings, value)) kept[PREFIX + name] = value;
  }
  await browser.storage.local.set(kept);
  await browser.storage.local.remove(dropped);
}

/** Changes how pages are shown. A script chosen here is also where `toggle-script` goes from then on. */
export function changePage(patch: SettingsPatch): Promise<void> {
  const { script } = patch;
  return changeSettings(
    script && script !== 'original' ? { ...patch, otherScript: script } : patch,
  );
}

/**
 * Calls `listener` with all settings whenever one changes, until `signal` fires. Not called at
 * first: `listener(await loadSettings())` is for that.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  whenSettingsChange(() => {
    loadSettings().then((settings) => signal.aborted || listener(settings));
  }, signal);
}

/** The same without the settings, and so at once: whoever is asked next has heard of the change. */
export function whenSettingsChange(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => keys.includes(key))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), {
    once: true,
  });
}

/** The store as one value, for views: `useStore(settingsStore, defaultSettings)`. */
export const settingsStore = { load: loadSettings, watch: watchSettings, change: changePage };

/** `{'settings.hover': true}` → `{hover: true}`. */
function named(stored: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [key.slice(PREFIX.length), value]),
  );
}
