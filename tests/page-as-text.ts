/** A parsed page as rows of text that say what each part is: the parser's own output, to be read again. */
import type { PageItem, ParsedPage } from '../lib/corpus/page.ts';

/** Rows of the page. */
export function pageAsText({ items }: ParsedPage): string {
  return items.flatMap(itemAsRows).join('\n\n');
}

function itemAsRows(item: PageItem): string[] {
  const {
    series,
    kicker,
    title,
    subtitle,
    paragraphs,
    captions = [],
    sections = [],
    sectionsAt = [],
  } = item;
  const last = paragraphs.length - 1;
  const heads = [
    ...(series ? [`### 【${series}】`] : []),
    ...(kicker ? [`### ${kicker}`] : []),
    ...(title ? [`## ${title}`] : []),
    ...(subtitle ? [`### ${subtitle}`] : []),
  ];
  return [
    ...heads,
    ...(item.see ? [`详见 ${item.see}`] : []),
    ...(item.continuedFrom ? [`（上接${item.continuedFrom}版）`] : []),
    ...bylineRows(item),
    ...(item.kind === 'photo' ? captions : []),
    ...paragraphs.flatMap((text, at) => [
      ...sections.filter((_, section) => sectionsAt[section] === at).map((one) => `#### ${one}`),
      at === last && item.continuesOn ? `${text}（下转${item.continuesOn}版）` : text,
    ]),
    ...(item.kind === 'photo' ? [] : captions),
  ];
}

/** Names that stand nowhere else: a lead and a caption's credit sign their item themselves. */
function bylineRows({ byline = [], paragraphs, captions = [] }: PageItem): string[] {
  const printed = (paragraphs[0] ?? '').slice(0, 120) + captions.join('');
  const rows = byline.filter(({ name }) => !printed.includes(name));
  if (rows.length === 0) return [];
  if (rows.every(({ role }) => role === '作者'))
    return [`作者：${rows.map(({ name }) => name).join(' ')}`];
  return [rows.map(({ name, role }) => `${role}/${name}`).join(' ')];
}
