/** What the reader chose. Only what the reader set is stored; everything else is a default. */

export type PageScript = 'original' | 'cn' | 'tw' | 'hk';
export type PinyinStyle = 'marks' | 'numbers' | 'zhuyin';

export interface Settings {
  /** The word card under the pointer. */
  readonly hover: boolean;
  /** Milliseconds the pointer rests before the card comes, 0–2000. */
  readonly hoverDelay: number;
  /** Pinyin over the page's text. */
  readonly pinyinOnPage: boolean;
  /** Names and terms of the corpus painted on the page. */
  readonly crossReferences: boolean;
  readonly script: PageScript;
  /** The script that the command `toggle-script` goes to from `original`. */
  readonly otherScript: Exclude<PageScript, 'original'>;
  readonly toneColours: boolean;
  readonly pinyinStyle: PinyinStyle;
  /** 一 and 不 as spoken (yí gè, bú shì) instead of as in the dictionary (yī gè, bù shì). */
  readonly spokenTones: boolean;
  /** Where Taiwan reads otherwise than the Mainland (垃圾 lèsè), whose reading is shown. */
  readonly region: 'mainland' | 'taiwan';
  /** Names of people and places begin with a capital: Máo Téngfēi. */
  readonly capitalNames: boolean;
  /** 儿 joined to the syllable before it (huār) or read in full (huā ér), as Taiwan does. */
  readonly erhua: 'joined' | 'full';
  /**
   * No choice but what follows from one: another number whenever the background reads or cuts words
   * otherwise than before, as the reader's own words or pages changed. It has forgotten the old by then.
   */
  readonly edition: number;
}

export const defaultSettings: Settings = {
  hover: true,
  hoverDelay: 150,
  pinyinOnPage: false,
  crossReferences: true,
  script: 'original',
  otherScript: 'tw',
  toneColours: true,
  pinyinStyle: 'marks',
  spokenTones: false,
  region: 'mainland',
  capitalNames: true,
  erhua: 'joined',
  edition: 0,
};

const choices: { readonly [K in keyof Settings]?: readonly Settings[K][] } = {
  script: ['original', 'cn', 'tw', 'hk'],
  otherScript: ['cn', 'tw', 'hk'],
  pinyinStyle: ['marks', 'numbers', 'zhuyin'],
  region: ['mainland', 'taiwan'],
  erhua: ['joined', 'full'],
};

/** True when `value` may stand for the setting `name`. */
export function isSetting<K extends keyof Settings>(name: K, value: unknown): value is Settings[K] {
  const allowed: readonly unknown[] | undefined = choices[name];
  if (allowed) return allowed.includes(value);
  if (typeof value !== typeof defaultSettings[name]) return false;
  return name !== 'hoverDelay' || (Number(value) >= 0 && Number(value) <= 2000);
}

/** Settings from anything whatever: each field that is missing or wrong is the default, alone. */
export function parseSettings(stored: unknown): Settings {
  const fields: Record<string, unknown> = { ...defaultSettings };
  if (typeof stored === 'object' && stored !== null) {
    for (const [name, value] of Object.entries(stored)) {
      if (isName(name) && isSetting(name, value)) fields[name] = value;
    }
  }
  return fields as unknown as Settings;
}

/** What decides how readings look, as one value: when it changes, they are asked for again. */
export function lookOf(settings: Settings): string {
  const { pinyinStyle, spokenTones, region, capitalNames, erhua, edition } = settings;
  return [pinyinStyle, spokenTones, region, capitalNames, erhua, edition].join();
}

function isName(name: string): name is keyof Settings {
  return Object.hasOwn(defaultSettings, name);
}
