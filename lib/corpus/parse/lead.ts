/** Leads that open a story: 株洲日报讯, 本报讯（记者 罗欣）, 新华社北京1月19日电. */
import type { Byline } from '../page.ts';
import { readCredits } from './byline.ts';

export interface Lead {
  /** UTF-16 length of the lead in the paragraph. */
  readonly length: number;
  readonly byline: readonly Byline[];
  /** 株洲日报·掌上株洲, 新华社, 本报 … as printed, without the place. */
  readonly outlet: string;
  /** An agency's name when the story comes from one. */
  readonly source?: string;
  /** Date in the dateline as printed: 1月19日. */
  readonly date?: string;
}

const AGENCY =
  /^(新华社|新华网|中新社|中新网|中国新闻社|人民网|央视网|央视新闻|中央广播电视总台|光明网|国际在线|法新社|路透社|美联社|塔斯社|俄新社|共同社|韩联社|朝中社|埃菲社|安莎社|彭博社|德新社|中央社|澎湃新闻|红网|科技日报|农民日报|经济日报|解放军报)/;
/** What names a paper, an agency or ourselves in a lead. */
const OUTLET =
  /^(?:本报|本刊|本网|本台|本社)|(?:报|社|网|台|客户端|时刻|在线|新闻|融媒|融媒体|中心|传媒|频道|掌上\p{Script=Han}{2,4})/u;
/** Outlet, place, day, then 讯 or 电 with something after it that is not the rest of a word. */
const DATELINE =
  /^(?:据)?([\p{Script=Han}A-Za-z·•/、\s]{0,30}?)\s?((?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日)?\s?(?:凌晨|上午|下午|晚)?(?:综合|专)?(讯|电|消息|快讯)(?=[\s（(】\]）)：:，,—\-“"《\d]|记者|通讯员|\p{Script=Han}{2,3}\d|$|(?<=[报社网台日]讯)(?![息号录员])|(?<=日电)(?![话视影力网子气]))/u;
const PARENTHESIS = /^\s*[（(]([^（()）]{2,120})[)）]/;
const OPEN_REPORT =
  /^\s*((?:本报|全媒体|见习|实习|特约)*(?:记者|通讯员)[^。，,：:（(]{2,60}?)(?:联合|采访|综合)?报道\s*[：:，,]?/;
const MAX = 160;

/** The lead at the start of a paragraph, or null. Looks at the first 160 characters only. */
export function readLead(paragraph: string): Lead | null {
  const head = paragraph.slice(0, MAX);
  return readDateline(head) ?? readBareCredits(head);
}

/** 株洲日报讯, 湖南日报2月3日讯, 【本报讯】, 中新网北京1月3日电 (记者 X). */
function readDateline(head: string): Lead | null {
  const start = /^[【[]/.test(head) ? 1 : 0;
  const line = DATELINE.exec(head.slice(start));
  const printed = line?.[1]?.trim() ?? '';
  if (!line || !(OUTLET.test(printed) || (printed.length <= 6 && line[2]))) return null;
  let at = start + line[0].length;
  at += /^[】\]]/.exec(head.slice(at))?.[0].length ?? 0;
  const credits = takeCredits(head, at);
  const source = AGENCY.exec(printed)?.[1];
  return {
    length: credits.at,
    byline: credits.byline,
    outlet: printed,
    ...(source && { source }),
    ...(line[2] && { date: line[2] }),
  };
}

/** `（记者 罗欣）3月11日，…` and `本报记者 罗欣 报道：…`: by-lines that open a paragraph without 讯. */
function readBareCredits(head: string): Lead | null {
  const credits = takeCredits(head, 0);
  if (credits.at === 0 || credits.byline.length === 0) return null;
  return { length: credits.at, byline: credits.byline, outlet: '' };
}

function takeCredits(head: string, at: number): { at: number; byline: readonly Byline[] } {
  const rest = head.slice(at);
  const parenthesis = PARENTHESIS.exec(rest);
  const inside = parenthesis?.[1] ? readCredits(parenthesis[1]) : null;
  if (parenthesis && inside) return { at: at + parenthesis[0].length, byline: inside.byline };
  const report = OPEN_REPORT.exec(rest);
  const named = report?.[1] ? readCredits(report[1]) : null;
  if (report && named) return { at: at + report[0].length, byline: named.byline };
  return { at, byline: [] };
}
