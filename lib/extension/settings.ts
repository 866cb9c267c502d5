/** What the reader chose. Only what the reader set is stored; everything else is a default. */

export type PageScript = 'original' | 'cn' | 'tw' | 'hk';

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
  readonly toneColours: boolean;
  readonly pinyinStyle: 'marks' | 'numbers' | 'zhuyin';
}

export const defaultSettings: Settings = {
  hover: true,
  hoverDelay: 150,
  pinyinOnPage: false,
  crossReferences: true,
  script: 'original',
  toneColours: true,
  pinyinStyle: 'marks',
};
