/** Schools and hospitals by place and trade: 湖南师范大学, 株洲市中心医院, 长沙市第一中学. */
import { unitSet } from './units.ts';
import { WordClass, type WordTrie } from './word-trie.ts';
import { Kind, nats, type Proposer } from './words-run.ts';

const REGIONS = /^(?:中南|西南|西北|东北|华东|华中|华南|华北|东南|中央|国防)/;
const TRADES =
  '师范|工业|理工|科技|科学|技术|农业|农林|林业|医科|医药|中医药|中医|财经|政法|外国语|交通|民族|航空|航天|' +
  '电子|信息|工程|邮电|传媒|体育|音乐|美术|艺术|职业|经贸|商学|海洋|石油|矿业|地质|水利|电力|广播|电视|警察|' +
  '人民|中心|妇幼|儿童|肿瘤|口腔|传染病|附属|协和|高级|实验|外国语|市|省|第[一二三四五六七八九十]+|[一二三四五六七八九十]';
const KINDS =
  '大学|学院|专科学校|职业学校|中等专业学校|医院|保健院|中学|小学|幼儿园|图书馆|博物馆|美术馆|体育馆|体育中心';
const REST = new RegExp(`^(?:${TRADES})*(?:${KINDS})`);
/** What the rest can begin with. */
const REST_FIRST = unitSet(`${TRADES}|${KINDS}`.split('|').concat('第', ...'一二三四五六七八九十'));

const LONGEST_PLACE = 5;
const LONGEST_REST = 14;
const COST = nats(13);

/** Proposes a place, or a region such as 中南, with what follows it up to the kind of institution. */
export function proposeInstitutions({ step, classes }: WordTrie): Proposer {
  return ({ text, end }, from, propose) => {
    let node = 0;
    for (let to = from + 1; to < end && to <= from + LONGEST_PLACE; to++) {
      node = node < 0 ? node : step(node, text.charCodeAt(to - 1));
      if (REST_FIRST[text.charCodeAt(to)] !== 1) continue;
      const isPlace = node >= 0 && ((classes[node] ?? 0) & WordClass.place) !== 0;
      if (to < from + 2 || (!isPlace && !REGIONS.test(text.slice(from, to)))) continue;
      const [rest = ''] = REST.exec(text.slice(to, Math.min(end, to + LONGEST_REST))) ?? [];
      if (rest !== '') propose(from, to + rest.length, COST, Kind.term);
    }
  };
}
