/** Prints articles as pages of many papers do, so that reading them back can be measured. */
import type { Byline } from '../lib/corpus/page.ts';
import type { PrintedHeadline } from './printed-headlines.ts';

/** Numbers in [0, 1), the same for the same seed. */
export type Dice = () => number;

export interface PrintedArticle extends PrintedHeadline {
  readonly byline: readonly Byline[];
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly sections: readonly string[];
  /** Rows of print, in the order of the page. */
  readonly rows: readonly string[];
}

/** How one paper sets its pages. */
export interface Habits {
  readonly paper: string;
  readonly marks: 'none' | 'title' | 'all' | 'levels';
  readonly headline: 'rows' | 'row';
  readonly byline: 'row' | 'slash' | 'lead' | 'bracket' | 'agency' | 'author' | 'speech';
  readonly halfWidth: boolean;
  readonly indent: boolean;
  readonly blankRows: boolean;
  /** Chance that a paragraph is cut by a column edge, and cut again. */
  readonly cuts: number;
  readonly captions: number;
  readonly sections: boolean;
}

const PAPERS = ['湖南日报', '长沙晚报', '人民日报', '岳阳日报', '南方都市报', '三湘都市报'];
const NAMES = [
  '张明',
  '李晓红',
  '王建军',
  '欧阳倩',
  '陈思远',
  '周敏',
  '黄海涛',
  '刘洋',
  '何佳',
  '曾宪文',
];

export function pick<T>(dice: Dice, from: readonly T[]): T {
  return from[Math.floor(dice() * from.length)] as T;
}

export function rollHabits(dice: Dice): Habits {
  return {
    paper: pick(dice, PAPERS),
    marks: pick(dice, ['none', 'title', 'all', 'levels'] as const),
    headline: pick(dice, ['rows', 'rows', 'row'] as const),
    byline: pick(dice, ['row', 'slash', 'lead', 'bracket', 'agency'] as const),
    halfWidth: dice() < 0.3,
    indent: dice() < 0.3,
    blankRows: dice() < 0.8,
    cuts: pick(dice, [0, 0.2, 0.5]),
    captions: pick(dice, [0, 0.3]),
    sections: dice() < 0.3,
  };
}

/** One article set by a paper's habits. `body` are whole paragraphs without a lead. */
export function printArticle(
  headline: PrintedHeadline,
  body: readonly string[],
  habits: Habits,
  dice: Dice,
): PrintedArticle {
  const signed = signArticle(habits, dice);
  const paragraphs = body.map((paragraph, at) =>
    width((at === 0 ? signed.lead : '') + paragraph, habits),
  );
  const captions: string[] = [];
  const sections: string[] = [];
  const rows = [...headRows(headline, habits), ...signed.rows];
  for (const [at, paragraph] of paragraphs.entries()) {
    if (habits.sections && at > 0 && at % 3 === 0) {
      const section = pick(
        dice,
        SECTIONS.filter((one) => !sections.includes(one)),
      );
      sections.push(section);
      rows.push(sectionRow(section, habits));
    }
    rows.push(...setParagraph(paragraph, habits, dice, captions));
  }
  const { kicker, title, subtitle } = headline;
  return {
    ...(kicker && { kicker }),
    title,
    ...(subtitle && { subtitle }),
    byline: signed.byline,
    paragraphs,
    captions,
    sections,
    rows,
  };
}

const SECTIONS = [
  '从“制造”到“智造”',
  '小切口做出大文章',
  '一场与时间的赛跑',
  '让群众得实惠',
  '钱从哪里来',
  '新路越走越宽',
];

/** Rows of a page, from those of its articles. */
export function printPage(articles: readonly PrintedArticle[], { blankRows }: Habits): string {
  return articles.flatMap(({ rows }) => rows).join(blankRows ? '\n\n' : '\n');
}

function headRows(
  { kicker, title, subtitle }: PrintedHeadline,
  { marks, headline }: Habits,
): string[] {
  const mark = {
    none: ['', '', ''],
    title: ['', '## ', ''],
    all: ['## ', '## ', '## '],
    levels: ['### ', '# ', '### '],
  }[marks];
  const parts = [kicker, title, subtitle].map((text, at) =>
    text ? `${headline === 'row' ? '' : mark[at]}${text}` : '',
  );
  const printed = parts.filter((text) => text !== '');
  if (headline === 'rows') return printed;
  return [`${marks === 'none' ? '' : '## '}${printed.join(' ')}`];
}

function signArticle(
  { byline, paper }: Habits,
  dice: Dice,
): { rows: string[]; lead: string; byline: Byline[] } {
  const reporters = [
    pick(dice, NAMES),
    ...(dice() < 0.4
      ? [`${pick(dice, ['罗', '谢', '邹'])}${pick(dice, ['欣', '家虎', '慧'])}`]
      : []),
  ];
  const correspondent = dice() < 0.4 ? pick(dice, ['谭毅', '龙和铭', '彭湘']) : '';
  const signed: Byline[] = [
    ...reporters.map((name) => ({ name, role: '记者' })),
    ...(correspondent ? [{ name: correspondent, role: '通讯员' }] : []),
  ];
  const names = reporters.join(' ');
  const also = correspondent ? ` 通讯员 ${correspondent}` : '';
  const slashed = `记者/${names}${correspondent ? ` 通讯员/${correspondent}` : ''}`;
  switch (byline) {
    case 'row':
      return {
        rows: [`${pick(dice, ['本报', paper, '全媒体', `${paper}全媒体`])}记者 ${names}${also}`],
        lead: pick(dice, ['', '本报讯 ', `${paper}讯 `]),
        byline: signed,
      };
    case 'slash':
      return { rows: [`${paper}·掌上${paper.slice(0, 2)}${slashed}`], lead: '', byline: signed };
    case 'lead':
      return {
        rows: [],
        lead: `${pick(dice, ['本报', `${paper}3月2日`])}讯（${pick(dice, ['', '全媒体'])}记者 ${names}${also}） `,
        byline: signed,
      };
    case 'bracket':
      return { rows: [], lead: `${paper}讯(${slashed}) `, byline: signed };
    case 'agency':
      return {
        rows: [],
        lead: `新华社北京3月2日电（记者${reporters.join('、')}）`,
        byline: reporters.map((name) => ({ name, role: '记者' })),
      };
    case 'author':
      return { rows: [pick(dice, NAMES)], lead: '', byline: [] };
    case 'speech':
      return {
        rows: ['毛 腾 飞', '（2022年3月2日）'],
        lead: '',
        byline: [{ name: '毛腾飞', role: '作者' }],
      };
  }
}

function sectionRow(section: string, { marks }: Habits): string {
  return marks === 'none' ? section : marks === 'title' ? `**${section}**` : `### ${section}`;
}

/** Cuts a paragraph at random column edges; captions may stand between the pieces. */
function setParagraph(paragraph: string, habits: Habits, dice: Dice, captions: string[]): string[] {
  const edges: number[] = [];
  while (dice() < habits.cuts && paragraph.length > 60 && edges.length < 3) {
    edges.push(15 + Math.floor(dice() * (paragraph.length - 30)));
  }
  const marks = [...new Set(edges)].sort((a, b) => a - b);
  const pieces = [0, ...marks].map((from, at) =>
    paragraph.slice(from, marks[at] ?? paragraph.length),
  );
  return pieces.flatMap((piece, at) => {
    const indent = habits.indent && at === 0 ? '　　' : '';
    if (at === 0 || dice() > habits.captions) return [indent + piece];
    const caption = `${pick(dice, ['图为活动现场', '市民在公园里散步', '3月1日，工人在车间作业'])}。${pick(dice, ['本报记者 张明 摄', `${habits.paper}记者/周敏 摄`, '（刘洋 摄）', '通讯员 何佳 供图'])}`;
    captions.push(caption);
    return [caption, indent + piece];
  });
}

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
};
const FULL = Object.fromEntries(Object.entries(HALF).map(([full, half]) => [half, full]));

function width(text: string, { halfWidth }: Habits): string {
  return halfWidth
    ? text.replace(/[，：；（）！？]/g, (mark) => HALF[mark] ?? mark)
    : text.replace(/[,:;()!?]/g, (mark) => FULL[mark] ?? mark);
}
