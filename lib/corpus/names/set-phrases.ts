/** Which of the phrases that come back are names of something a reader may ask about. */
import type { Phrase } from './phrases.ts';

/** A named thing ends in what it is: 清水塘老工业区, 供给侧结构性改革, 长株潭一体化. */
const HEAD =
  /(?:[谷圈廊]|[业范领行福贸新合]区|名城|城市|工程|计划|战略|思想|理念|格局|阶段|一体化|集群|高地|性改革|双循环|循环|新区|自贸区|试验区|枢纽|班列|议程|精神|专项|公园|业务)$/;

/** Where a sentence reached into the phrase: 加快建设…, 在湖南打造…, 市十五届…. */
const LEAD_IN =
  /^(?:加快|建设|打造|推进|推动|实施|大力|全面|融入|贯彻|坚持|落实|全力|努力|着力|深入|提升|参加|来到|审议|促进|围绕|发展|实现|展现|彰显|立足|培育|具有|国家|重要|先进|主动|积极|完善|形成|构建|成为|加强|开展|举行|召开|申报|坚定|牢固|更加|进一步|突出|推广|开放|改革(?!开放)|贸|级|链|产业|重大|传统|新兴|[市省县区各我全要在把和与为等中的了是有做以让从到对作出一更最内大其该本及或向于将被所能可须应由经])/;

/** What makes a phrase a sentence wherever it stands. */
const SENTENCE =
  /[的了着过把被让使将就都也还]|指出|强调|表示|认为|建议|听取|审议|参加|加快|推动|推进/;

const ENOUGH = { count: 4, articles: 3 };
const ENOUGH_WITH_PLACE = { count: 3, articles: 2 };

/** False for a phrase that begins or goes on like a sentence: 加快建设…, 代表们认为. */
export function namesSomething(phrase: string): boolean {
  return !LEAD_IN.test(phrase) && !SENTENCE.test(phrase);
}

/** The phrases that name something. `places` are names already found, which vouch for a phrase. */
export function namingPhrases(phrases: readonly Phrase[], places: ReadonlySet<string>): string[] {
  const kept: Phrase[] = [];
  for (const one of phrases) {
    const { phrase, count, articles } = one;
    if (phrase.length < 4 || !namesSomething(phrase)) continue;
    const hasPlace = [...places].some((place) => phrase.includes(place) && phrase !== place);
    const least = hasPlace ? ENOUGH_WITH_PLACE : ENOUGH;
    if (count < least.count || articles < least.articles || !HEAD.test(phrase)) continue;
    // Longer ones come first; a part that hardly stands alone is no name of its own.
    if (kept.some((longer) => longer.phrase.includes(phrase) && count < longer.count * 1.5))
      continue;
    kept.push(one);
  }
  return kept.map(({ phrase }) => phrase);
}
