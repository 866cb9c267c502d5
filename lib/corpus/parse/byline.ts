/** By-lines in every form the papers use: 株洲日报记者 陈正明, （记者 罗欣 通讯员 欧阳荣）, 全媒体记者/王娜. */
import type { Byline } from '../page.ts';
import { hasNameForm, looksLikeName, splitNames } from './names.ts';

export interface Credits {
  readonly byline: readonly Byline[];
  /** Name of the paper or agency before the role: 株洲日报·掌上株洲. */
  readonly outlet?: string;
}

/** Printed role word → the role it means. The longest is tried first. */
const ROLES: readonly (readonly [word: string, role: string])[] = [
  ['摄影报道', '摄影'],
  ['摄影记者', '摄影'],
  ['特约评论员', '评论员'],
  ['评论员', '评论员'],
  ['通讯员', '通讯员'],
  ['通訊員', '通讯员'],
  ['报道员', '通讯员'],
  ['实习生', '实习生'],
  ['观察员', '观察员'],
  ['记者', '记者'],
  ['記者', '记者'],
  ['作者', '作者'],
  ['撰稿', '作者'],
  ['撰文', '作者'],
  ['执笔', '作者'],
  ['文字', '作者'],
  ['图文', '作者'],
  ['整理', '整理'],
  ['编辑', '编辑'],
  ['编译', '编译'],
  ['摄影', '摄影'],
];
const ROLE_OF = new Map(ROLES);
const ROLE = new RegExp(`(${ROLES.map(([word]) => word).join('|')})`, 'g');
const SLASH_ROLE = /^(图\s?[/／]\s?文|文\s?[/／]\s?图|文|图|图片)\s?[/／:：]\s?/;
/** Words that qualify a role and may stand right before it. */
const QUALIFIER =
  /^(?:本报|本刊|本网|本台|本社|全媒体|融媒体|新媒体|见习|实习|特约|特派|首席|高级|资深|驻站|文字|摄影|视频|图片|赴?前方|通联|\p{Script=Han}{1,8}驻\p{Script=Han}{1,6}|驻\p{Script=Han}{1,6})+$/u;
const OUTLET =
  /(?:报|社|网|台|刊|新闻|客户端|融媒|融媒体|融媒体中心|传媒|传媒集团|在线|时刻|云|频道|电视|广播|掌上\p{Script=Han}{1,4}|新湖南|周末|中心|学习强国|号|Plus|APP)(?:社|客户端)?(?:本报|全媒体|融媒体|见习|实习|特约|首席|特派|驻\p{Script=Han}{1,6})*$/u;
const BULLETS = /^[□■◎●○◆◇▲△▼★☆※◢◤▌▍|｜·•\-—–\s]+/;
const REPORTING =
  /[\s,，]*(?:综合报道|联合报道|采访报道|摄影报道|参与采写|参与报道|参与采访|采写|采访|报道)$|[\s,，]+(?:综合|[图文]\s?[/／、]\s?[图文]|文图|图文|文|图|实习)$/;
const MAX_ROW = 140;
const AUTHOR_RANK: Readonly<Record<string, number>> = { 通讯员: 1, 实习生: 1, 摄影: 2, 编辑: 3 };

/** A row that is nothing but a by-line; null for any other row. */
export function readBylineRow(row: string): Credits | null {
  if (row.length > MAX_ROW || row.length < 3 || /[。！？；]/.test(row)) return null;
  const bulleted = BULLETS.test(row);
  const inner = unwrap(row.replace(BULLETS, ''));
  const credits = readCredits(inner);
  if (credits) return credits;
  const signature = /^(?:文|作者|撰文)\s?[/／|｜:：]\s?(.+)$|^(.+?)\s?[/／|｜]\s?文$/.exec(inner);
  const names = splitNames(signature?.[1] ?? signature?.[2] ?? (bulleted ? inner : ''));
  if (names.length === 0 || !names.every(hasNameForm)) return null;
  if (!signature && !names.every(looksLikeName)) return null;
  return { byline: names.map((name) => ({ name, role: '作者' })) };
}

/** Text made of role words and names alone: `记者/罗欣 通讯员/欧阳荣`; null otherwise. */
export function readCredits(text: string): Credits | null {
  if (text.length > MAX_ROW) return null;
  const plain = text.trim();
  const slashed = SLASH_ROLE.test(plain) ? readSlashed(plain) : null;
  if (slashed) return slashed;
  const marks = [...plain.matchAll(ROLE)].filter((mark) => isRoleAt(plain, mark));
  if (marks.length === 0) return null;
  const byline: Byline[] = [];
  let outlet = before(plain.slice(0, marks[0]?.index ?? 0));
  if (outlet === null) return null;
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.index ?? plain.length;
    const segment = plain.slice((mark.index ?? 0) + mark[0].length, end);
    const last = index === marks.length - 1;
    const found = readSegment(segment, last);
    if (!found) return null;
    const role = ROLE_OF.get(mark[0]) ?? mark[0];
    byline.push(...found.names.map((name) => ({ name, role })));
    outlet = outlet || found.outlet;
  }
  if (byline.length === 0) return readCollective(plain);
  if (
    !outlet &&
    !byline.some(({ name }) => looksLikeName(name) || /[·•A-Za-z]/.test(name)) &&
    !/[/／:：]/.test(plain)
  ) {
    return null;
  }
  return { byline: inOrder(byline), ...(outlet && { outlet }) };
}

/** By-line order: who wrote first, then who contributed; as printed within a rank. */
export function inOrder(byline: readonly Byline[]): Byline[] {
  const rank = ({ role }: Byline) => AUTHOR_RANK[role] ?? 0;
  const unique = byline.filter(
    (one, index) =>
      byline.findIndex(({ name, role }) => name === one.name && role === one.role) === index,
  );
  return unique.sort((a, b) => rank(a) - rank(b));
}

/** 本报评论员 signs without a name. */
function readCollective(text: string): Credits | null {
  const found =
    /^(?:本报|本刊|本网|[\p{Script=Han}]{2,8}报)(?:特约)?(?:评论员|编辑部)(?:文章)?$/u.exec(text);
  return found ? { byline: [{ name: text, role: '评论员' }] } : null;
}

/** 文/张三 图/李四. */
function readSlashed(text: string): Credits | null {
  const byline: Byline[] = [];
  let rest = text;
  while (rest !== '') {
    const role = SLASH_ROLE.exec(rest)?.[1]?.replace(/\s/g, '');
    if (!role) return null;
    rest = rest.slice(SLASH_ROLE.exec(rest)?.[0].length);
    const end = /[\s、，,](?:图片|图|文)\s?[/／:：]/.exec(rest)?.index ?? rest.length;
    const credits = readCredits(rest.slice(0, end));
    const names = credits?.byline.map(({ name }) => name) ?? splitNames(rest.slice(0, end));
    if (names.length === 0 || !names.every(hasNameForm)) return null;
    const isPicture = role === '图' || role === '图片';
    const printed = isPicture ? '摄影' : '作者';
    byline.push(
      ...names.map((name, at) => ({
        name,
        role: isPicture ? printed : (credits?.byline[at]?.role ?? printed),
      })),
    );
    rest = rest.slice(end).replace(/^[\s、，,]+/, '');
  }
  return { byline: inOrder(byline) };
}

/** A role word counts where a name may follow: not 记者站, 记者们, 编辑部, 摄影展. */
function isRoleAt(text: string, mark: RegExpExecArray | RegExpMatchArray): boolean {
  const after = text.slice((mark.index ?? 0) + mark[0].length);
  if (/^(?:们|站|从|在|获悉|了解|来到|看到|节|手记|部|展|协会|会|说|问|采访)/.test(after))
    return false;
  return /^[\s/／:：|｜]|^\p{Script=Han}{2}|^[A-Z]|^$/u.test(after);
}

/** What stands before the first role: '' or an outlet; null when it is other text. */
function before(prefix: string): string | null {
  const plain = prefix.trim().replace(/[·•/／\s]+$/, '');
  if (plain === '') return '';
  if (plain.length > 30 || /[，。；：！？“”]/.test(plain)) return null;
  if (QUALIFIER.test(plain)) return '';
  if (!OUTLET.test(plain)) return null;
  return plain.replace(/(?:本报|全媒体|融媒体|见习|实习|特约|首席|特派)+$/, '');
}

/** Names after a role; the last word may be the outlet of the role that follows. */
function readSegment(segment: string, last: boolean): { names: string[]; outlet: string } | null {
  let text = segment.replace(/^[\s/／:：|｜]+/, '').replace(/[\s、，,)）]+$/, '');
  if (last) text = text.replace(REPORTING, '').trim();
  let outlet = '';
  let names = splitNames(text);
  const tail = names.at(-1);
  if (!last && tail !== undefined && before(tail) !== null && !looksLikeName(tail)) {
    outlet = before(tail) ?? '';
    names = names.slice(0, -1);
  }
  return names.every((name) => hasNameForm(name) && !/(?:报道|获悉|了解)$/.test(name))
    ? { names, outlet }
    : null;
}

function unwrap(text: string): string {
  const found = /^[（(【[]\s*([^（()）]+?)\s*[)）】\]]$/.exec(text);
  return found?.[1] ?? text;
}
