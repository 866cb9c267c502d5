/** Phrases that two texts share and a reader would call a thing. */
import { foldForSearch } from '../chinese/fold.ts';
import { namesSomething } from './names/set-phrases.ts';

const SHORTEST = 4;
const LONGEST = 14;

const HAN_RUN = /\p{Script=Han}{4,}/gu;

/** Words that join phrases and are no part of them; 和谐, 参与, 了解 are left whole. */
const JOINTS =
  /的(?![确士])|了(?!解)|(?<!共|总|温|饱)和(?![谐平睦])|(?<!参|给)与(?!会)|以及|及(?![时其])/;

/** What a thing's name ends in. */
const THING =
  /(?:纲要|规划|计划|会议|大会|党代会|全会|报告|条例|公报|出口|产业|产业链|产品|项目|平台|企业|园区|小镇|景区|景点|工程|体系|机制|政策|基金|集群|基地|中心|示范区|旅游|文化|教育|医疗|医药|交通|高铁|城市|乡村|农业|制造|制造业|经济|贸易|市场|能源|汽车|动力|航空|材料|陶瓷|歌剧|部队|代表团|主席团|攻坚战|防控|疫情|振兴|改革|一体化|战略|高地|先锋|精神|实践|经验|模式|品牌|标准|技术|人才|创新|环境|生态|治理|安全|服务|改造|搬迁|合作|论坛)$/;

/** Which page a story is on and what every meeting is called tell nothing. */
const EVERYDAY = /日报|记者|本报|通讯员|^.{0,2}(?:工作|情况|会议)(?:报告|汇报|会议)?$/;

/**
 * Phrases of 4 to 14 characters that stand in both texts, the longest of those that overlap. A
 * phrase begins and ends at a mark or a joining word in at least one text, so that no word is cut.
 */
export function sharedPhrases(one: string, other: string): string[] {
  const [here, there] = [foldForSearch(one), foldForSearch(other)];
  const shared = new Set([
    ...phrasesOf(here).filter((phrase) => there.includes(phrase)),
    ...phrasesOf(there).filter((phrase) => here.includes(phrase)),
  ]);
  const all = [...shared];
  return all.filter(
    (phrase) => !all.some((longer) => longer !== phrase && longer.includes(phrase)),
  );
}

/** What stands between marks and joining words: 二〇三五年远景目标纲要|和|政府工作报告. */
function phrasesOf(folded: string): string[] {
  return (folded.match(HAN_RUN) ?? [])
    .flatMap((run) => run.split(JOINTS))
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .filter((phrase) => THING.test(phrase) && namesSomething(phrase) && !EVERYDAY.test(phrase));
}
