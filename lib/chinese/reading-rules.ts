/**
 * Rules of grammar for a character whose reading its clause decides, where no word list can and the
 * ranker has seen too little: 以人民为中心 wéi, 种了三亩稻 zhòng, 大家都得去 děi.
 */

import { RULES_A_C } from './reading-rules-a-c.ts';
import { COMMON_RULES } from './reading-rules-common.ts';
import { RULES_D_G } from './reading-rules-d-g.ts';
import { RULES_H_K } from './reading-rules-h-k.ts';
import { RULES_L_R } from './reading-rules-l-r.ts';
import { RULES_S_X } from './reading-rules-s-x.ts';
import { RULES_Y_Z } from './reading-rules-y-z.ts';

/** Where a character stands: alone, in a word that nothing lists, or in a word of the dictionary. */
export const Reach = { alone: 0, unlisted: 1, listed: 2 } as const;
export type Reach = (typeof Reach)[keyof typeof Reach];

interface Rule {
  /** How far into words it holds. */
  readonly reach: Reach;
  readonly reading: string;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
}

/** How far a rule looks to either side, in UTF-16 code units; never beyond the clause. */
const REACH = 20;
const CLAUSE_END = /[，。；：！？,;!?\n]/;

/**
 * The reading that grammar gives the character at `at` of a Simplified text, if a rule fits. Few
 * rules may touch a character inside a word.
 */
export function ruleReading(
  text: string,
  at: number,
  place: Reach = Reach.alone,
): string | undefined {
  const rules = rulesOf(text.charAt(at));
  if (rules.length === 0) return undefined;
  const left =
    text
      .slice(Math.max(0, at - REACH), at)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const [right = ''] = text.slice(at + 1, at + 1 + REACH).split(CLAUSE_END);
  return rules.find(
    ({ reach, before, after }) =>
      (reach === Reach.listed || reach === place) &&
      (before?.test(left) ?? true) &&
      (after?.test(right) ?? true),
  )?.reading;
}

const PERSON = '(?:我|你|您|他|她|它|咱|俺|大家|孩子|学生|村民|群众|人们|别人|自己)们?';
const NUMBER = '[0-9一二三四五六七八九十百千万亿两几数]+';

/**
 * A line: character, reading, what stands right before it and right after it in the clause (regular
 * expressions; `_` anything, `@` a person, `#` a number). The first line that fits decides; one that
 * begins with `*` also inside words (一场大雪 cháng, 同行们 háng), with `+` inside those that are in no
 * dictionary (水仙鲜花 xiān).
 */
const LINES: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [COMMON_RULES, RULES_A_C, RULES_D_G, RULES_H_K, RULES_L_R, RULES_S_X, RULES_Y_Z]
    .flatMap((rules) => rules.split('\n'))
    .filter((line) => line !== ''),
  (line) => line.charAt(/^[*+]/.test(line) ? 1 : 0),
);
/** Regular expressions are made for a character when it is first met. */
const compiled = new Map<string, readonly Rule[]>();

function rulesOf(character: string): readonly Rule[] {
  const known = compiled.get(character);
  if (known) return known;
  const rules = LINES.get(character)?.map(parseRule) ?? [];
  if (rules.length > 0) compiled.set(character, rules);
  return rules;
}

function parseRule(line: string): Rule {
  const [, reading = '', before = '_', after = '_'] = line.split(' ');
  return {
    reach: line.startsWith('*')
      ? Reach.listed
      : line.startsWith('+')
        ? Reach.unlisted
        : Reach.alone,
    reading,
    before: before === '_' ? undefined : new RegExp(`(?:${spelledOut(before)})$`, 'u'),
    after: after === '_' ? undefined : new RegExp(`^(?:${spelledOut(after)})`, 'u'),
  };
}

function spelledOut(pattern: string): string {
  return pattern.replaceAll('@', PERSON).replaceAll('#', NUMBER);
}
