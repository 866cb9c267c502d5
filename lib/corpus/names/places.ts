/**
 * Finds places and institutions by what their names end in. Where such a name begins is the
 * question: at a mark, after a unit of administration (江西省|莲花县), or, seen more than once,
 * after a word that leads to a place (来到|芦淞区) or where what stands before it varies.
 */

export interface FoundPlace {
  readonly name: string;
  readonly kind: 'place' | 'term';
}

const UNITS = '省|市|县|区|州|镇|乡|村|街道|自治区|自治州|自治县|新区|高新区|经开区|自贸区';
const SITES =
  '工业区|开发区|风光带|软件园|产业园|工业园|科技园|物流园|大道|大桥|广场|公园|机场|水库|高速|口岸';
const INSTITUTIONS =
  '大学|学院|党校|中学|小学|公司|集团|银行|研究院|研究所|医院|出版社|通讯社|电视台|剧院|博物馆|图书馆|体育馆|海关|论坛|协会|联合会|商会|基金会|税务局|文创中心';

/** What makes another word of a unit when it follows: 区域, 市场, 乡村振兴, 湖南. */
const NOT_A_UNIT = /^(?:[域位划别间场民域级委政长村镇化里内外容直属容貌人]|政府|纪委|领导|中心)/;

/** Stems that make a kind of place, not a name. */
const GENERIC_STEM =
  /[全我各该本每城郊园社景灾战辖厂校矿港特片牧林疫闹农乡渔小外内跨节反建两多几重老新大好强名]$|^(?:全|我|各|该|本|每|市|省|县|区|州)|(?:示范|引领|先行|幸福|功能|地|试验|合作|核心|中心|国家|国家级|省级|级)$/;

const NEVER_IN_PLACES =
  /[的了着过这那其每各该我你他她它们个些将把被也都就还很不没无第和与及在从向对为等是有并或又]/;

/** Words of a sentence that reached into the stem: 要全面提升|航空产业园, 杨胜跃参加|攸县. */
const NOT_IN_STEM =
  /参加|出席|提升|促进|降低|启动|借助|用好|建设|推动|去年|今年|部分|样板|干部|振兴|优质|高质量|融合|通过|加快|打造|进一步|^[要由应一二三四五六七八九十百千万两]/;

const LEADS = /[在到赴于往自从至驻、]$/;
const LEADING_WORDS =
  /(?:参加|来自|位于|前往|走进|深入|审议|出席|代表|以及|其中|包括|勉励|围绕|关于|提升|介绍|指出|强调|考察|赴|联合|同意|支持|推动|建设|打造)$/;

/** Places and institutions in `texts`, in the order in which they are met. */
export function findPlaces(texts: Iterable<string>): FoundPlace[] {
  const seen = [...sightings(texts)];
  const tree = growTree(seen);
  const found = new Map<string, FoundPlace>();
  for (const one of seen) {
    const stem = stemOf(one, tree);
    if (stem !== undefined)
      found.set(stem + one.ending, { name: stem + one.ending, kind: one.kind });
  }
  return [...found.values()];
}

interface Seen {
  /** Han characters before the ending. */
  readonly before: string;
  readonly ending: string;
  readonly kind: FoundPlace['kind'];
}

const ENDING = new RegExp(`(?<place>${longestFirst(`${UNITS}|${SITES}`)})|${INSTITUTIONS}`, 'gu');
const HAN_AT_END = /\p{Script=Han}*$/u;
const LONGEST_STEM = 7;

function longestFirst(alternatives: string): string {
  return alternatives
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
}

function* sightings(texts: Iterable<string>): Iterable<Seen> {
  for (const text of texts) {
    for (const match of text.matchAll(ENDING)) {
      const [ending] = match;
      const after = text.slice(match.index + ending.length, match.index + ending.length + 3);
      if (ending.length === 1 && NOT_A_UNIT.test(after)) continue;
      if (ending === '州' && /^[市区县]/.test(after)) continue;
      const window = text.slice(Math.max(0, match.index - LONGEST_STEM - 4), match.index);
      const [before = ''] = HAN_AT_END.exec(window) ?? [];
      yield { before, ending, kind: match.groups?.place ? 'place' : 'term' };
    }
  }
}

/** What was seen before an ending, read backwards: 区 ← 淞 ← 芦 ← {到, 在, 加}. */
interface Node {
  count: number;
  readonly next: Map<string, Node>;
}

function growTree(seen: readonly Seen[]): Map<string, Node> {
  const tree = new Map<string, Node>();
  for (const { before, ending } of seen) {
    let node = child(tree, ending);
    node.count += 1;
    for (const character of [...before].reverse()) {
      node = child(node.next, character);
      node.count += 1;
    }
  }
  return tree;
}

function child(nodes: Map<string, Node>, key: string): Node {
  const known = nodes.get(key);
  if (known) return known;
  const node: Node = { count: 0, next: new Map() };
  nodes.set(key, node);
  return node;
}

/** The part of `before` that belongs to the name; undefined when that is not clear. */
function stemOf({ before, ending }: Seen, tree: ReadonlyMap<string, Node>): string | undefined {
  const shortest = ending === '县' ? 1 : 2;
  let node = tree.get(ending);
  for (let length = 1; length <= Math.min(before.length, LONGEST_STEM); length++) {
    const start = before.length - length;
    node = node?.next.get(before.charAt(start));
    if (length < shortest) continue;
    const stem = before.slice(start);
    if (!beginsHere(before.slice(0, start), length, node)) continue;
    const [, inProvince] = PROVINCE_FIRST.exec(stem) ?? [];
    if (inProvince) return inProvince;
    const wrong = [GENERIC_STEM, NEVER_IN_PLACES, NOT_IN_STEM].some((one) => one.test(stem));
    return wrong ? undefined : stem;
  }
  return undefined;
}

/** 定西市 in 甘肃定西市. */
const PROVINCE_FIRST =
  /^(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆)(\p{Script=Han}{2,3})$/u;

/** After a unit of administration another name begins. */
const UNIT_AT_END = /(?:\p{Script=Han}{2}[省市州盟县区旗镇乡]|自治区)$/u;

function beginsHere(rest: string, length: number, node: Node | undefined): boolean {
  if (rest === '' || UNIT_AT_END.test(rest)) return true;
  if (length === 1 || !node || node.count < 2) return false;
  if (LEADS.test(rest) || LEADING_WORDS.test(rest)) return true;
  const commonest = Math.max(...Array.from(node.next.values(), ({ count }) => count));
  return node.next.size >= 3 && commonest * 2 <= node.count;
}
