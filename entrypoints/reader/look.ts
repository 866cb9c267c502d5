/** What decides how readings look, as one value: when it changes, they are asked for again. */
import type { Settings } from '../../lib/extension/settings.ts';

/** The settings that shape readings, and the edition of the words that are read. */
export function lookOf(settings: Settings): string {
  const { pinyinStyle, spokenTones, region, capitalNames, erhua, edition } = settings;
  return [pinyinStyle, spokenTones, region, capitalNames, erhua, edition].join();
}
