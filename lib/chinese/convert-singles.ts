/** Characters on their own whose Traditional form hangs on a neighbour: 30只 → 隻, 三里 → 里. */
import type { ScriptTables } from './convert-tables.ts';

interface Rule {
  readonly simplified: string;
  /** In OpenCC's standard characters. */
  readonly traditional: string;
  /** What stands directly before, and after. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const NUMERAL = '[0-9０-９〇零一二三四五六七八九十百千万亿两几]';

const RULES: readonly Rule[] = [
  { simplified: '只', traditional: '隻', before: new RegExp(`(?:${NUMERAL}|[这那每数半多])$`) },
  { simplified: '里', traditional: '里', before: new RegExp(`${NUMERAL}$`) },
  { simplified: '干', traditional: '乾', before: /[晒晾擦烘烤吹喝沥拧榨抹风]$/ },
  { simplified: '面', traditional: '麪', before: /[碗吃煮擀揉]$/ },
  { simplified: '系', traditional: '繫', after: /^[好上紧着住]/ },
  { simplified: '斗', traditional: '斗', before: new RegExp(`${NUMERAL}$`) },
];

const RULES_OF = new Map<number, Rule[]>();
for (const rule of RULES) {
  const unit = rule.simplified.charCodeAt(0);
  RULES_OF.set(unit, [...(RULES_OF.get(unit) ?? []), rule]);
}

/** The Traditional unit of the unit at `at`, which belongs to no phrase. */
export function singleForm({ characters }: ScriptTables, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const rule = RULES_OF.get(unit)?.find(
    ({ before, after }) =>
      (!before || before.test(text.slice(Math.max(0, at - 2), at))) &&
      (!after || after.test(text.slice(at + 1, at + 3))),
  );
  return rule ? rule.traditional.charCodeAt(0) : (characters[unit] ?? unit);
}
