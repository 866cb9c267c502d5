/** A page's text as rows: what is printed, without Markdown's marks, and where it stood. */

export interface Row {
  /** Line of the raw page, from 1. */
  readonly line: number;
  /** The row as received, trimmed. */
  readonly raw: string;
  /** What is printed: marks of headings, emphasis and quotes taken off. */
  readonly text: string;
  /** Markdown heading level 1 to 6; 0 when the row carries no heading mark. */
  readonly level: number;
  /** The whole row is set in bold (`**…**`). */
  readonly bold: boolean;
  /** Begins with an indent, as paragraphs do in Chinese print. */
  readonly indented: boolean;
  /** An empty row stands before it. */
  readonly afterBlank: boolean;
  /** Characters of the line, indent included. */
  readonly width: number;
  /** The same in half widths: a Han character takes two. */
  readonly printWidth: number;
  /** The raw page's lines that it is made of: one, but for text that was wrapped. */
  readonly lines: readonly { readonly line: number; readonly raw: string }[];
}

const HEADING = /^(#{1,6})(?:[ \t]+|(?=[^#\s]))/;
const IMAGE = /!\[([^\]\n]{0,200})\]\([^)\s]{0,500}\)/g;
const LINK = /\[([^\]\n]{1,200})\]\((?:https?:|\/|\.|#)[^)\s]{0,500}\)/g;
const TAG = /<\/?(?:p|br|div|span|b|strong|i|em|center|u|h[1-6]|font)(?:\s[^<>]{0,200})?\/?>/gi;
const PICTURE = /^!\[[^\]\n]{0,200}\]\([^)\s]{0,500}\)$/;
const RULE = /^(?:[-*_=─—━·.．…~～]\s?){3,}$/;

/** Rows of `text` that are not blank, in order. Linear in the text. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let afterBlank = true;
  text.split(/\r\n|[\n\r\u2028\u2029\f\v]/).forEach((line, index) => {
    const raw = line.replace(/^\uFEFF/, '').trim();
    if (raw === '') {
      afterBlank = true;
      return;
    }
    rows.push(readRow(line, raw, index + 1, afterBlank));
    afterBlank = false;
  });
  return rows;
}

/** True for a row that only draws a line or shows a picture: ———, ***, ![配图](a.jpg). */
export function isRule(text: string): boolean {
  return (text.length <= 200 && RULE.test(text)) || PICTURE.test(text);
}

function readRow(line: string, raw: string, number: number, afterBlank: boolean): Row {
  const heading = HEADING.exec(raw);
  const level = heading?.[1]?.length ?? 0;
  const body = heading ? raw.slice(heading[0].length).replace(/\s+#+$/, '') : raw;
  const bold = /^\*\*[^*]+\*\*$|^__[^_]+__$/.test(body);
  return {
    line: number,
    raw,
    text: printed(body),
    level,
    bold,
    indented: /^\uFEFF?(?:\u3000|[ \u00A0]{2,}|\t)/.test(line),
    afterBlank,
    width: line.trimEnd().length,
    printWidth: printWidthOf(line.trimEnd()),
    lines: [{ line: number, raw }],
  };
}

/** `**上接A1版** 从全国看` → `上接A1版 从全国看`; text without marks comes back as it is. */
function printed(body: string): string {
  let text = body;
  if (text.includes('](')) text = text.replace(IMAGE, '$1').replace(LINK, '$1');
  if (text.includes('<')) text = text.replace(TAG, '');
  if (text.includes('**')) text = text.replace(/\*\*/g, '');
  if (text.startsWith('__') && text.endsWith('__') && text.length > 4) text = text.slice(2, -2);
  // A bullet of a Markdown list.
  text = text.replace(/^[-*+] (?=\p{Script=Han})/u, '');
  // A quotation mark of Markdown (`> 引文`) goes; the arrows of a page turn (`>>> 下转`) stay.
  return text.replace(/^>\s(?=[^>\s])(?![\s>]*(?:下转|上接|详见))/, '').trim();
}

/** Only lines that could be wrapped print are measured. */
function printWidthOf(line: string): number {
  if (line.length > 130) return line.length * 2;
  let width = 0;
  for (const character of line) width += character > '\u2000' ? 2 : 1;
  return width;
}
