/**
 * Rules of grammar for characters whose reading the sentence decides, where a word list cannot and
 * the ranker has seen too little. The first rule that fits decides; none may fit.
 */

interface Rule {
  readonly reading: string;
  /** What stands right before the character, on at most REACH code units. */
  readonly before?: RegExp;
  /** What stands right after it. */
  readonly after?: RegExp;
}

const REACH = 16;

/** The reading that grammar gives the character at `at` of a Simplified text, if any rule fits. */
export function ruleReading(text: string, at: number): string | undefined {
  const rules = RULES[text.charAt(at)];
  if (!rules) return undefined;
  const left = text.slice(Math.max(0, at - REACH), at);
  const right = text.slice(at + 1, at + 1 + REACH);
  return rules.find(
    ({ before, after }) => (!before || before.test(left)) && (!after || after.test(right)),
  )?.reading;
}

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  为: [
    {
      reading: 'wei2',
      before:
        /(?:以|视|称|作|成|变|定|分|誉|命名|评|列|升|改|化|设|立|选|调整|确定|转)[^，。；、]{0,12}$/,
      after:
        /^(?:主|中心|核心|重点|目标|抓手|荣|本|先|要|例|龙头|契机|引领|基础|支撑|依托|载体|主题|主线)/,
    },
  ],
  长: [{ reading: 'zhang3', after: /^(?:得|成|大|高|出|满|势|辈|相)/ }],
};
