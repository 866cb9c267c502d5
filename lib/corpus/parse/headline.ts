/** A headline's rows told apart: kicker (引题), title, subtitle (副题). */

export interface HeadRow {
  readonly text: string;
  /** Markdown level, 0 for none. */
  readonly level: number;
}

export type HeadRole = 'series' | 'kicker' | 'title' | 'subtitle';

export interface Headline {
  readonly series?: string;
  readonly kicker?: string;
  readonly title?: string;
  readonly subtitle?: string;
  /** What each row of print turned out to be; a row that holds several parts is named after its last but a title wins. */
  readonly roles: readonly HeadRole[];
}

/** A dash that opens a subtitle. */
const DASH = /^(?:——|—|--|──|－－|―+|─+)\s?(?=\S)/;
/** A person says or does something, and the title is what was said. */
const SPEAKING =
  /(?:强调|指出|要求|表示|提出|说|时|会上|会议上|上|认为|寄语|号召|勉励|调研|督导|检查|座谈|审议|批示|致信|致电|作出.{0,6}指示|致辞|讲话|时称|透露|解读|谈|答记者问)[：:]?$|(?:……|…|[：:])$/;
const SAYING =
  /(?:强调|指出|要求|表示|提出|审议时说|时说|号召|勉励|寄语|批示)[：:]?$|(?:……|…|[：:])$/;
/** A slogan: what is to be done, with nobody named. */
const SLOGAN =
  /^(?:以|在|为|把|让|推动|加快|努力|奋力|坚决|坚定|全力|扎实|着力|争当|争做|争创|做好|做强|做大|加强|加大|打造|构建|建设|切实|确保|深入|深化|进一步|持续|不断|真抓|担当|勇当|勇做|勇担|奋勇|奋进|开创|谱写|书写|凝聚|凝心|聚焦|聚力|牢记|牢固|坚持|坚守|践行|贯彻|落实|抢抓|抓好|抓紧|抓实|严格|严守|严防|守住|筑牢|夯实|提升|促进|推进|实现|实施|共同|共建|共创|共享|共绘|同心|团结|高举|高质量|高标准|全面|统筹|优化|激发|激活|释放|培育|壮大|发挥|发扬|弘扬|传承|守护|保护|保障|助力|赋能|擦亮|展现|彰显|用好|用心|用情|干在|走在|走好|走出|闯出|跑出|下好|打好|打赢|攻坚|苦干|实干|砥砺|踔厉|笃行|锚定|紧盯|紧扣|紧紧|贡献|更好|更大|永葆|永远|切莫|莫让|不负|不忘|大力|大兴|积极|主动|自觉|精准|科学|压实|强化|健全|完善|巩固|拓展|营造|创造|增强|服务|汇聚|齐心|携手|合力|向着|朝着|昂首|乘势|蓄势|开好|起好)/;
/** Something took place. */
const EVENT =
  /(?:召开|举行|开幕|闭幕|举办|启动|揭牌|挂牌|开工|竣工|投产|通车|落成|落户|签约|发布|出版|出台|印发|发行|成立|揭晓|出炉|公布|通过|开通|运营|首发|首航|开馆|开园|开业|开市|开赛|开展|开班|结束|收官|起运|交付|下线|上线|亮相|夺冠|获奖|获批|入选|开讲|开考|开学|上市|圆满完成|胜利闭幕|胜利召开|隆重开幕|隆重举行|会见|调研|考察|座谈|来[株长湘]\p{Script=Han}?)$/u;
/** What names do in a subtitle: 毛腾飞讲话 阳卫国传达. */
const ATTENDING =
  /(?:出席|主持|讲话|传达|致辞|参加|见证|陪同|作报告|作工作报告|作说明|部署|汇报|通报|讲党课|点评|宣读|宣布\p{Script=Han}{1,6}|出席\p{Script=Han}{1,10}|主持\p{Script=Han}{1,10}|参加\p{Script=Han}{1,8}|向大会作报告|作\p{Script=Han}{1,6}报告|作\p{Script=Han}{0,4}讲话|作主题发言|作部署|列席|授课|授牌|揭牌|会见|陪同\p{Script=Han}{1,4}|讲话\p{Script=Han}{0,2})$/u;
const SERIES =
  /^【.+】$|^[·•■◆●★]?.{2,24}(?:系列(?:报道|评论|访谈|述评|之).{0,8}|之[一二三四五六七八九十]+|[①-⑳]|[（(][一二三四五六七八九十\d]+[)）])$|^.{2,12}(?:进行时|大家谈|走基层|专栏|在现场|新春走基层)$/;

/** Tells the parts of a headline apart. Rows come in the order of print. */
export function splitHeadline(rows: readonly HeadRow[]): Headline {
  if (rows.length === 0) return { roles: [] };
  const parts = rows.flatMap((row, at) => splitDash(row, at));
  const body = parts.filter(({ dash }) => !dash);
  const dashes = parts.filter(({ dash }) => dash);
  const split = body.length === 0 ? bare(parts) : splitRows(body, dashes.length > 0);
  const subtitle = [...split.subtitle, ...(body.length === 0 ? [] : dashes)];
  const roles = rows.map((_, at): HeadRole => roleOf(at, split));
  return {
    ...part('kicker', split.kicker),
    ...part('title', split.title),
    ...part('subtitle', subtitle),
    roles,
  };
}

/** True for a row that begins with the dash of a subtitle. */
export function isDashed(text: string): boolean {
  return DASH.test(text);
}

/** True for a row that says it is the introduction to a title: 毛腾飞参加芦淞区代表团审议时强调. */
export function isKickerLike(text: string): boolean {
  return SAYING.test(text);
}

interface Part {
  readonly text: string;
  readonly level: number;
  readonly row: number;
  readonly dash: boolean;
}

interface Split {
  readonly kicker: readonly Part[];
  readonly title: readonly Part[];
  readonly subtitle: readonly Part[];
}

/** `往实抓!向前赶! ——“干在实处 走在前列”的醴陵税务实践` is a title and a subtitle. */
function splitDash({ text, level }: HeadRow, row: number): Part[] {
  if (DASH.test(text)) return [{ text, level, row, dash: true }];
  const at = /[\s\u3000](?=(?:——|──|--)\S)/.exec(text)?.index ?? -1;
  if (at <= 0) return [{ text, level, row, dash: false }];
  return [
    { text: text.slice(0, at).trim(), level, row, dash: false },
    { text: text.slice(at).trim(), level, row, dash: true },
  ];
}

function bare(parts: readonly Part[]): Split {
  return { kicker: [], title: parts.slice(0, 1), subtitle: parts.slice(1) };
}

function part(role: HeadRole, parts: readonly Part[]): Partial<Record<HeadRole, string>> {
  return parts.length === 0 ? {} : { [role]: parts.map(({ text }) => text).join(' ') };
}

function roleOf(row: number, split: Split): HeadRole {
  if (split.title.some((one) => one.row === row)) return 'title';
  return split.kicker.some((one) => one.row === row) ? 'kicker' : 'subtitle';
}

function splitRows(rows: readonly Part[], dashed: boolean): Split {
  const [first] = rows;
  if (rows.length === 1 && first) return splitOneRow(first, dashed);
  return splitByLevel(rows) ?? splitByMeaning(rows);
}

/** Where print gave one row a larger heading than the others, that row is the title. */
function splitByLevel(rows: readonly Part[]): Split | null {
  const levels = rows.map(({ level }) => (level === 0 ? 7 : level));
  const top = Math.min(...levels);
  const first = levels.indexOf(top);
  const last = levels.lastIndexOf(top);
  if (top === 7 || levels.every((level) => level === top)) return null;
  const titles = rows.slice(first, last + 1);
  const inner =
    titles.length > 1 ? splitByMeaning(titles) : { kicker: [], title: titles, subtitle: [] };
  return {
    kicker: [...rows.slice(0, first), ...inner.kicker],
    title: inner.title,
    subtitle: [...inner.subtitle, ...rows.slice(last + 1)],
  };
}

function splitByMeaning(rows: readonly Part[]): Split {
  const kicker: Part[] = [];
  let rest = [...rows];
  const [series] = rest;
  if (series && rest.length > 1 && SERIES.test(series.text)) {
    kicker.push(series);
    rest = rest.slice(1);
  }
  const subtitle: Part[] = [];
  while (rest.length > 1 && isSubtitle(rest.at(-1)?.text ?? '', rest.at(-2)?.text ?? '')) {
    subtitle.unshift(...rest.splice(-1));
  }
  while (rest.length > 1 && rest[0] && rest[1] && !isOneTitle(rest[0].text, rest[1].text)) {
    kicker.push(...rest.splice(0, 1));
  }
  const [only] = rest;
  if (rest.length > 1 || !only || kicker.length > 0) return { kicker, title: rest, subtitle };
  const inner = splitOneRow(only, false);
  return { ...inner, subtitle: [...inner.subtitle, ...subtitle] };
}

/** 何报翔宣布起运 毛腾飞阳卫国出席仪式 under 湖南首批二手车出口从株洲起运. */
function isSubtitle(text: string, above: string): boolean {
  if (SAYING.test(above)) return false;
  const segments = segmentsOf(text);
  if (segments.every((segment) => ATTENDING.test(segment) && !SLOGAN.test(segment))) return true;
  if (SLOGAN.test(text)) return false;
  if (/[？！?!]$/.test(above) && !/[？！?!]$/.test(text)) return true;
  if (SERIES.test(text)) return true;
  const detail = (one: string) =>
    (one.match(/\d+(?:\.\d+)?[%％万亿个名家项条次户元吨]/g) ?? []).length;
  return (
    segments.length > 1 &&
    detail(text) > 0 &&
    detail(text) >= detail(above) &&
    text.length > above.length
  );
}

/** 政协委员 / 昨进行分组协商讨论: the first row is only the subject of the second. */
function isOneTitle(first: string, second: string): boolean {
  if (SAYING.test(first) || SLOGAN.test(second)) return false;
  const subject = first.length <= 8 && !EVENT.test(first) && !SPEAKING.test(first);
  return (
    subject &&
    /^(?:昨|今|将|已|正|获|再|喜|又|首|拟|不|可|能|被|向|赴|在|一|预计|有望)/.test(second)
  );
}

function splitOneRow(row: Part, dashed: boolean): Split {
  const segments = segmentsOf(row.text);
  const whole: Split = { kicker: [], title: [row], subtitle: [] };
  if (segments.length < 2 || dashed) return whole;
  const tail = countTail(segments);
  const rest = segments.slice(0, segments.length - tail);
  const head = countHead(rest);
  if (head === 0 && tail === 0) return whole;
  const cut = (from: number, to: number): Part[] =>
    from < to ? [{ ...row, text: segments.slice(from, to).join(' ') }] : [];
  return {
    kicker: cut(0, head),
    title: cut(head, rest.length),
    subtitle: cut(rest.length, segments.length),
  };
}

/** How many segments at the end are a subtitle: names and what they did. */
function countTail(segments: readonly string[]): number {
  let tail = 0;
  while (tail < segments.length - 1) {
    const segment = segments[segments.length - 1 - tail] ?? '';
    const above = segments[segments.length - 2 - tail] ?? '';
    if (!ATTENDING.test(segment) || SLOGAN.test(segment) || segment.length > 24) break;
    if (SAYING.test(above)) break;
    tail++;
  }
  return tail;
}

/** How many segments at the start are the kicker of a headline printed in one row. */
function countHead(segments: readonly string[]): number {
  if (segments.length < 2) return 0;
  for (let at = segments.length - 2; at >= 0; at--) {
    if (SAYING.test(segments[at] ?? '')) return at + 1;
  }
  const [first = '', second = ''] = segments;
  if (/(?:印发|发布|出台|公布|推出|出版)$/.test(first) && /^[《“]/.test(second)) return 1;
  const last = segments.at(-1) ?? '';
  const slogans = segments.slice(0, -1);
  const isEvent = EVENT.test(last) && !SLOGAN.test(last) && last.length >= 8;
  if (isEvent && slogans.length >= 1 && SLOGAN.test(first)) return segments.length - 1;
  const tells = !SLOGAN.test(first) && first.length >= 10 && isClause(first);
  if (tells && SLOGAN.test(second)) return 1;
  return 0;
}

/** A clause of its own: somebody did something. 去年高新区营业收入技工贸总收入 is none. */
function isClause(text: string): boolean {
  return (
    EVENT.test(text) ||
    ATTENDING.test(text) ||
    SPEAKING.test(text) ||
    /召开|举行|传达|汇报|集中|出席|主持|参加|调研|启动|开展|推进|发布|部署|学习|会见|考察|审议|“[^”]{1,6}”$/.test(
      text,
    )
  );
}

/** Segments between blanks; blanks inside quotes, brackets and 《》 do not part. */
function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of text) {
    if ('“《（(【「'.includes(character)) depth++;
    if ('”》）)】」'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /\s/.test(character)) {
      if (current) segments.push(current);
      current = '';
    } else current += character;
  }
  if (current) segments.push(current);
  return segments;
}
