/** The year that a page leaves unsaid, from what else it says. */

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Where counted anniversaries begin: 建党100周年 is 2021. */
const FOUNDINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:建党|中国共产党(?:成立|建党)|党的?成立)\s?(\d{2,3}|百|一百)\s?周?年/g, 1921],
  [/(?:新中国|中华人民共和国)成立\s?(\d{2,3})\s?周年/g, 1949],
  [/(?:建军|解放军(?:建军|成立))\s?(\d{2,3})\s?周年/g, 1927],
  [/改革开放\s?(\d{2})\s?周年/g, 1978],
  [/(?:抗战|抗日战争)胜利\s?(\d{2,3})\s?周年/g, 1945],
  [/长征胜利\s?(\d{2,3})\s?周年/g, 1936],
];
const CENTENARY = /中国共产党(?:的)?百年华诞|建党百年|建党一百周年/g;
/** First years of the five-year plans: 十四五 began in 2021. */
const PLANS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};
const PLAN_OPENING = /(十[一二三四五六]五)[^。；]{0,24}?(?:开局|开好局|起好步|起步之年|开门红)/g;
const PLAN_CLOSING = /(十[一二三四五六]五)[^。；]{0,16}?收官之年/g;
const YEAR_IS = /(\d{4})年(?:，|,)?是/g;
const PRINTED_YEAR = /(?<!\d)((?:19|20)\d{2})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/g;
const TO_COME = /(?:到|至|于|—|-|——|～|展望|面向|力争)\s?$/;
const PLANNED = /^(?:远景|前|底前|左右|的?目标|全面建成|基本建成|实现)/;

/** Congresses and plenums that pages speak of as past, as year * 12 + month. */
const CONGRESSES: readonly (readonly [RegExp, number])[] = [
  [/十九大(?:精神|报告|以来|和)/, 2017 * 12 + 10],
  [/十九届四中全会/, 2019 * 12 + 10],
  [/十九届五中全会/, 2020 * 12 + 10],
  [/十九届六中全会/, 2021 * 12 + 11],
  [/二十大(?:精神|报告|以来|和)/, 2022 * 12 + 10],
  [/二十届二中全会/, 2023 * 12 + 2],
  [/二十届三中全会/, 2024 * 12 + 7],
  [/二十届四中全会/, 2025 * 12 + 10],
];

/** How many years of evidence a page gives for each year. Linear in the text. */
export interface YearEvidence {
  readonly votes: ReadonlyMap<number, number>;
  /** Months that lie in the page's past, as year * 12 + month. */
  readonly latestPast: number;
  /** The latest year spoken of without a month: a year that is over or running. */
  readonly latestYear: number;
  /** Whole dates printed on the page, `month * 100 + day` → year. */
  readonly dated: ReadonlyMap<number, number>;
}

/** What `text` says of the year it was printed in. */
export function readYearEvidence(text: string): YearEvidence {
  const votes = new Map<number, number>();
  const vote = (year: number, weight: number) => {
    if (year >= 1900 && year <= 2100) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  for (const [pattern, founding] of FOUNDINGS) {
    for (const found of text.matchAll(pattern)) {
      vote(founding + (Number(found[1]) || 100), 4);
    }
  }
  for (const _ of text.matchAll(CENTENARY)) vote(2021, 2);
  const bare = text.replace(/[“”"「」]/g, '');
  for (const found of bare.matchAll(PLAN_OPENING)) vote(PLANS[found[1] ?? ''] ?? 0, 4);
  for (const found of bare.matchAll(PLAN_CLOSING)) vote((PLANS[found[1] ?? ''] ?? 0) + 4, 2);
  for (const found of text.matchAll(YEAR_IS)) vote(Number(found[1]), 6);
  return { votes, ...readPrintedYears(text) };
}

/** The most probable year of a day told as past on the page; null without evidence. */
export function yearOf({ month, day }: MonthDay, evidence: YearEvidence): number | null {
  const printed = evidence.dated.get(month * 100 + day);
  if (printed !== undefined) return printed;
  const scores = new Map(evidence.votes);
  const add = (year: number, weight: number) => scores.set(year, (scores.get(year) ?? 0) + weight);
  if (evidence.latestYear > 0) {
    // Full-year figures of 2020 are news in early 2021; later in the year they rather mean this year.
    add(evidence.latestYear, month <= 6 ? 1 : 2);
    add(evidence.latestYear + 1, month <= 6 ? 2 : 1);
  }
  if (evidence.latestPast > 0) {
    const year = Math.floor((evidence.latestPast - 1) / 12);
    add(month >= evidence.latestPast - year * 12 ? year : year + 1, 2);
  }
  let best: number | null = null;
  for (const [year, score] of scores) {
    if (year * 12 + month < evidence.latestPast) continue;
    if (best === null || score > (scores.get(best) ?? 0)) best = year;
  }
  return best;
}

function readPrintedYears(text: string): Omit<YearEvidence, 'votes'> {
  let latestPast = Math.max(
    0,
    ...CONGRESSES.filter(([name]) => name.test(text)).map(([, month]) => month),
  );
  let latestYear = 0;
  const dated = new Map<number, number>();
  for (const found of text.matchAll(PRINTED_YEAR)) {
    const at = found.index;
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    if (TO_COME.test(text.slice(Math.max(0, at - 4), at))) continue;
    if (!month && PLANNED.test(text.slice(at + found[0].length, at + found[0].length + 6)))
      continue;
    if (day) dated.set(month * 100 + day, Math.max(year, dated.get(month * 100 + day) ?? 0));
    if (month >= 1 && month <= 12) latestPast = Math.max(latestPast, year * 12 + month);
    else latestYear = Math.max(latestYear, year);
  }
  return { latestPast, latestYear, dated };
}
