/** Trains the name model (names.ts) on the names in the sources. At build time only. */
import type { CedictLine } from './cedict.ts';
import { foldScript } from './fold.ts';
import type { LexiconSources } from './lexicon-build.ts';
import { COMPOUND_SURNAMES, COUNT, FIRST, NEVER, ROLES, type Role } from './names.ts';
import { COST_SCALE } from './word-trie.ts';

type Counts = Record<Role, Map<string, number>>;
type Add = (role: Role, characters: string, by?: number) => void;

/** Every character may stand in a given name; this is how often an unseen one does. */
const SMOOTHING = 0.3;
/** Roles any character can have; the others only characters seen in them. */
const OPEN: ReadonlySet<Role> = new Set(['first', 'second', 'only']);
const PLACE_SUFFIX = /^(.{1,4}?)(?:(?:自治)?[县市区州]|[镇乡村])$/u;
/** jieba counts these as persons too: 多尔衮, 江县境, 王氏, 哪吒爷. */
const NO_CHINESE_NAME =
  /[尔斯克特拉夫德里卡布巴格哈尼瓦科塔普]|.[县镇村河城州氏帝宗爷哥公侯王人道笑之子]$/u;
/** A surname's share of all people by its rank in data/lexicon/surnames.txt, after Mandelbrot. */
const share = (rank: number) => 0.35 / (rank + 3.5) ** 1.2;
const RARE_SHARE = 0.00003;
const PEOPLE = 100_000;
/** How often the commonest character of a given name is counted on top of what jieba has. */
const COMMON_GIVEN = 400;

/** What transliterations are written with by custom; rarer characters count only if seen often. */
const FOREIGN =
  '埃艾安昂奥巴拜班邦鲍贝本比彼宾波博伯勃卜布采查茨楚戴丹道德登邓狄迪蒂杜顿多厄恩尔法范菲费芬丰冯夫弗福盖甘冈戈格葛根贡古瓜圭哈海罕汉豪赫亨侯胡怀惠霍基吉季加贾简杰捷金津卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷累黎莉丽利列林琳留隆卢鲁路伦罗洛吕略玛迈麦曼毛梅门蒙孟米密缪摩莫墨默姆穆拿纳娜南瑙内嫩尼涅宁纽努诺欧帕派潘庞佩彭蓬皮匹平蒲普漆齐奇恰钱乔切琴琼丘热日荣茹儒瑞萨塞赛桑瑟森沙莎绍舍施什史士舒斯丝松苏索塔泰坦汤唐陶特滕提铁廷通图土托瓦娃万旺威韦维魏温翁沃乌伍武西希锡夏香肖谢辛休许雅亚延扬耶叶伊依易因英永尤裕约泽扎詹珍治朱兹宗祖佐阿达里马斐珀娅薇蕾洪呼连买合孜吐热汗木';
const FOREIGN_BASE = 8;
const FOREIGN_SEEN = 6;
/** Never part of a transliteration, whatever jieba's list of names has. */
const NOT_FOREIGN = /[在和人岁省县市村镇岛寺河湖江山的了是与及将当二三王发台下上中子一不]/;

/** The model's tables as bytes, in the order of ROLES. */
export function trainNames(sources: LexiconSources): Uint8Array {
  const counts = countRoles(sources);
  const bytes = new Uint8Array(ROLES.length * COUNT);
  ROLES.forEach((role, at) => {
    bytes.set(costsOf(counts[role], OPEN.has(role)), at * COUNT);
  });
  return bytes;
}

function countRoles(sources: LexiconSources): Counts {
  const counts = Object.fromEntries(ROLES.map((role) => [role, new Map()])) as Counts;
  const add: Add = (role, characters, by = 1) => {
    const table = counts[role];
    for (const character of characters) table.set(character, (table.get(character) ?? 0) + by);
  };
  addRanked(sources, add);
  const surnames = new Set(sources.surnames);
  const common = commonWords(sources.cedict);
  for (const { word, tag } of sources.frequent) {
    if (foldScript(word) !== word || common.has(word)) continue;
    if (tag === 'nr' && surnames.has(word.charAt(0))) addPerson(word, add);
    if (tag === 'nrt' && word.length > 2) add('foreign', word);
    if (tag === 'ns') add('toponym', stem(word));
  }
  for (const place of sources.places) add('toponym', stem(place));
  keepForeign(counts.foreign);
  for (const character of FOREIGN) add('foreign', character, FOREIGN_BASE);
  return counts;
}

/** What our own lists say: surnames and characters of given names, commonest first. */
function addRanked({ cedict, surnames, givenNames }: LexiconSources, add: Add): void {
  surnames.forEach((surname, rank) => {
    add('surname', surname, share(rank + 1) * PEOPLE);
  });
  for (const surname of surnamesIn(cedict)) add('surname', surname, RARE_SHARE * PEOPLE);
  givenNames.forEach((character, rank) => {
    const by = COMMON_GIVEN / (1 + rank / 40);
    for (const role of OPEN) add(role, character, by);
  });
}

function addPerson(name: string, add: Add): void {
  if (COMPOUND_SURNAMES.has(name.slice(0, 2)) || NO_CHINESE_NAME.test(name.slice(1))) return;
  if (name.length === 2) add('only', name.charAt(1));
  if (name.length === 3) {
    add('first', name.charAt(1));
    add('second', name.charAt(2));
  }
}

/** Leaves the characters that are foreign names' own. */
function keepForeign(counts: Map<string, number>): void {
  for (const [character, count] of counts) {
    if (NOT_FOREIGN.test(character)) counts.delete(character);
    else if (count < FOREIGN_SEEN && !FOREIGN.includes(character)) counts.delete(character);
  }
}

/** 渌口区 → 渌口; nothing for what does not end like a place of China. */
function stem(place: string): string {
  return PLACE_SUFFIX.exec(place)?.[1] ?? '';
}

function costsOf(counts: ReadonlyMap<string, number>, open: boolean): Uint8Array {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const cost = (count: number) => Math.min(250, Math.round(-Math.log(count / total) * COST_SCALE));
  const costs = new Uint8Array(COUNT).fill(open ? cost(SMOOTHING) : NEVER);
  for (const [character, count] of counts) {
    const at = character.charCodeAt(0) - FIRST;
    if (at >= 0 && at < COUNT) costs[at] = cost(count);
  }
  return costs;
}

function surnamesIn(cedict: readonly CedictLine[]): Set<string> {
  const isSurname = ({ simplified, definition }: CedictLine) =>
    simplified.length === 1 && /(?:^|\/)surname [A-Z]/.test(definition);
  return new Set(cedict.filter(isSurname).map(({ simplified }) => simplified));
}

function commonWords(cedict: readonly CedictLine[]): Set<string> {
  return new Set(cedict.filter(({ proper }) => !proper).map(({ simplified }) => simplified));
}
