/** What decides how readings look, as one value: when it changes, they are asked for again. */
import { useSource } from '../../components/use-asked.ts';
import type { OwnWord } from '../../lib/extension/own-words.ts';
import { ownWordsStore } from '../../lib/extension/own-words-store.ts';
import type { Settings } from '../../lib/extension/settings.ts';

const none: readonly OwnWord[] = [];

/** The settings that shape readings, and the reader's own words. */
export function useLook(settings: Settings): string {
  const own = useSource(ownWordsStore, none);
  const { pinyinStyle, spokenTones, region, capitalNames } = settings;
  return JSON.stringify([pinyinStyle, spokenTones, region, capitalNames, own]);
}
