/**
 * What CC-CEDICT packs into a definition, taken apart: senses, classifiers (`CL:`), readings
 * (`Taiwan pr.`, `also pr.`), the surname flag, and links (`see X`, `variant of X`).
 */
import { cedictSyllable } from './cedict.ts';
import { joinMarks } from './syllable.ts';

/** A word a definition points to: `variant of 鹼|碱[jian3]`. */
export interface Link {
  readonly kind: 'see' | 'variant' | 'abbreviation';
  readonly simplified: string;
  readonly traditional: string;
  /** Numbered syllables, empty where the dictionary gives none. */
  readonly syllables: readonly string[];
}

export interface Definition {
  /** Senses to show, references as `碱 jiǎn`; classifiers and readings taken out. */
  readonly glosses: readonly string[];
  /** Measure words (量词) in Simplified: 家, 个. */
  readonly classifiers: readonly string[];
  /** The reading of Taiwan's standard where it differs, numbered syllables. */
  readonly taiwan?: readonly string[];
  /** Another accepted reading. */
  readonly alsoRead?: readonly string[];
  readonly surname: boolean;
  readonly links: readonly Link[];
  /** True when no sense says anything but where to look: the card follows the first link. */
  readonly onlyLinks: boolean;
}

const REFERENCE = /([^\s[\]|,;()/]+?)(?:\|([^\s[\]|,;()/]+))?\[([A-Za-z0-9: ,·]+)\]/g;
const BARE_PAIR = /\p{Script=Han}+\|(\p{Script=Han}+)/gu;
const CLASSIFIERS = /\s*\(?CL:([^()/]+)\)?/;
const READING = /[;,]?\s*\(?(Taiwan pr\.|also pr\.)\s*\[([^\]]+)\](?:[^()]*)\)?/;
const LINK =
  /^(?:\([^)]*\) )?((?:(?:old|archaic|erhua|Japanese|popular|colloquial|informal|common|nonstandard|contracted|ancient) )*variant of|see|same as|equivalent to|also written|abbr\. (?:for|of)|used in) (?=\S)/i;

/** The parts of a definition as written: `bank/CL:家[jia1]` → glosses `bank`, classifiers 家. */
export function parseDefinition(written: string): Definition {
  const senses = written.split('/').map(parseSense);
  const glosses = senses.map((sense) => sense.gloss).filter((gloss) => gloss !== '');
  const links = senses.flatMap((sense) => sense.link ?? []);
  const taiwan = senses.find((sense) => sense.taiwan)?.taiwan;
  const alsoRead = senses.find((sense) => sense.alsoRead)?.alsoRead;
  return {
    glosses,
    classifiers: senses.flatMap((sense) => sense.classifiers),
    ...(taiwan && { taiwan }),
    ...(alsoRead && { alsoRead }),
    surname: senses.some((sense) => /^surname [A-Z]/.test(sense.gloss)),
    links,
    onlyLinks:
      links.length > 0 &&
      senses.every(
        (sense) =>
          sense.gloss === '' ||
          (sense.link?.kind !== undefined && sense.link.kind !== 'abbreviation'),
      ),
  };
}

interface Sense {
  readonly gloss: string;
  readonly classifiers: readonly string[];
  readonly taiwan?: readonly string[];
  readonly alsoRead?: readonly string[];
  readonly link?: Link;
}

function parseSense(written: string): Sense {
  const [measured = '', classifiers = ''] = CLASSIFIERS.exec(written) ?? [];
  const unmeasured = written.replace(measured, '');
  const [read = '', standard, pinyin = ''] = READING.exec(unmeasured) ?? [];
  const meaning = unmeasured.replace(read, '').trim();
  const syllables = pinyin.split(/[ ,]+/).map(cedictSyllable);
  const link = parseLink(meaning);
  return {
    gloss: showReferences(meaning),
    classifiers: references(classifiers).map(({ simplified }) => simplified),
    ...(read && standard === 'Taiwan pr.' && { taiwan: syllables }),
    ...(read && standard === 'also pr.' && { alsoRead: syllables }),
    ...(link && { link }),
  };
}

/** `CL:隻|只[zhi1],條|条[tiao2]` and bare `CL:隻|只` alike. */
function references(
  text: string,
): { simplified: string; traditional: string; syllables: string[] }[] {
  return [...text.matchAll(REFERENCE)].map(([, traditional = '', simplified, pinyin = '']) => ({
    simplified: simplified ?? traditional,
    traditional,
    syllables: pinyin.split(' ').map(cedictSyllable),
  }));
}

function parseLink(meaning: string): Link | undefined {
  const [introduction = '', verb = ''] = LINK.exec(meaning) ?? [];
  const [target] = introduction ? references(meaning.slice(introduction.length)) : [];
  if (!target || meaning.startsWith('see also')) return undefined;
  const kind = /variant|same|equivalent|written/i.test(verb)
    ? 'variant'
    : /abbr/.test(verb)
      ? 'abbreviation'
      : 'see';
  return { kind, ...target };
}

/** `variant of 鹼|碱[jian3]` → `variant of 碱 jiǎn`; `國家|国家` without a reading → `国家`. */
function showReferences(text: string): string {
  return text
    .replace(
      REFERENCE,
      (_, traditional: string, simplified: string | undefined, pinyin: string) =>
        `${simplified ?? traditional} ${showPinyin(pinyin)}`,
    )
    .replace(BARE_PAIR, '$1');
}

function showPinyin(pinyin: string): string {
  const syllables = pinyin.split(' ');
  const marks = joinMarks(syllables.filter((s) => /\d$/.test(s)).map(cedictSyllable));
  return /^[A-Z]/.test(pinyin) ? marks.charAt(0).toUpperCase() + marks.slice(1) : marks;
}
