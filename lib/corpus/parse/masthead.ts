/** What a paper prints around its stories: its name, the date, page numbers, the editors. */
import { editionOf } from './page-turn.ts';

export interface Masthead {
  readonly newspaper?: string;
  readonly date?: string;
  readonly edition?: string;
}

const PAPER =
  /^(\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报|都市报|商报|快报|导报|周报|青年报|法治报|法制报|经济报|工人报|农民报|参考消息))$/u;
const WEEKDAY = /星期[一二三四五六日天]|农历|[初廿][一二三四五六七八九十]/;
const DATE = /(\d{4})\s?[年.\-/]\s?(\d{1,2})\s?[月.\-/]\s?(\d{1,2})\s?日?/;
const EDITION =
  /^(?:第\s?)?([A-Z]?\s?\d{1,3}|[一二三四五六七八九十]{1,3})\s?版?(?:\s?[·|｜\-/]?\s?\p{Script=Han}{2,6})?$/u;
const COLUMN =
  /^(?:要闻|综合|综合新闻|时政|时政要闻|本市新闻|本地新闻|头版|新闻|广告|国内|国际|国内新闻|国际新闻|民生|经济|视点|时事|时评|评论|副刊|文化|体育|健康|教育|专版|专题|特刊|版面导航)$/;
const DIGEST =
  /^[【［[（(■●◆▶★\s]*(?:(?:今日|本期|本报|要闻|新闻|版面|内页|重点|精彩|头版|每日)?\s?导\s?读|(?:今日|本期|内页|明日)看点|今日要闻|内容提要|要目)(?:\s?[A-Za-z]{4,12})?[】］\]）)▶►>＞：:\s]*$/;
const IMPRINT =
  /^(?:责任编辑|责编|本版责编|值班(?:编委|主任|编辑|总编)|编辑|美编|美术编辑|版式|组版|校对|校检|审读|一审|二审|三审|主编|总编辑|总值班|终审|制图)\s?[/／:：|丨]/;
const COLOPHON =
  /国内统一(?:连续出版物|刊)号|邮发代号|CN\s?\d{2}\s?[-—–]\s?\d{4}|(?:总)?第\s?\d{3,6}\s?(?:期|号)|今日\s?(?:\d+|[一二三四五六七八九十]+)\s?版|新闻热线|广告热线|订阅热线|零售价|(?:社址|报社地址|邮编|印刷)\s?[:：]|主管主办|(?:主管|主办|出版)\s?[:：]|^(?:https?:\/\/|www\.)\S+$/;
const MAX = 120;

/** True for the head of a page's list of contents: 导读, 今日看点. It is no headline. */
export function isDigestHead(row: string): boolean {
  return row.length <= 30 && DIGEST.test(row);
}

/** What a row of furniture says; null when the row belongs to the page's stories. */
export function readMasthead(row: string): Masthead | null {
  if (row.length > MAX || /[。！？]$/.test(row)) return null;
  const paper = PAPER.exec(row.replace(/\s/g, ''));
  if (paper?.[1] && row.length <= 16) return { newspaper: paper[1] };
  if (COLUMN.test(row) || IMPRINT.test(row) || isDigestHead(row)) return {};
  const date = DATE.exec(row);
  if (date && row.length <= 60 && WEEKDAY.test(row)) {
    return { ...readIssueDate(date), ...readPaper(row), ...readEdition(row) };
  }
  if (COLOPHON.test(row) && !/[，。]/.test(row)) {
    return { ...(date && WEEKDAY.test(row) && readIssueDate(date)), ...readPaper(row) };
  }
  const edition = EDITION.exec(row);
  if (edition?.[1] && row.length <= 12 && (/版|[A-Z]/.test(row) || /^\d{2}$/.test(row))) {
    return { edition: editionOf(edition[1]) };
  }
  return null;
}

function readIssueDate(date: RegExpExecArray): Masthead {
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return {};
  return { date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

function readPaper(row: string): Masthead {
  const found =
    /(?:^|[\s|｜])(\p{Script=Han}{2,6}(?:日报|晚报|晨报|早报|时报|都市报|商报))(?=$|[\s|｜])/u.exec(
      row,
    );
  return found?.[1] ? { newspaper: found[1] } : {};
}

function readEdition(row: string): Masthead {
  const found =
    /(?:^|\s)(?:第\s?)?([A-Z]\d{1,2}|\d{1,2}|[一二三四五六七八九十]{1,2})\s?版/.exec(row) ??
    /(?:^|\s)([A-Z]\d{1,2})(?=\s|$)/.exec(row);
  return found?.[1] ? { edition: editionOf(found[1]) } : {};
}
