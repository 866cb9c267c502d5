/** HTML → the rows a reader of the page would see, headings marked as Markdown does. No DOM. */

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'iframe',
  'object',
  'select',
  'textarea',
  'math',
]);
const BLOCK = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul title'.split(
    ' ',
  ),
);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u3000',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  bull: '•',
  times: '×',
  copy: '©',
  deg: '°',
  permil: '‰',
  yen: '¥',
  laquo: '«',
  raquo: '»',
};
const TAG_NAME = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})/;

/** Text rows of an HTML file. Scripts, styles and comments are left out. Linear in its length. */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      parts.push(textOf(html.slice(at)));
      break;
    }
    if (open > at) parts.push(textOf(html.slice(at, open)));
    at = takeMarkup(html, open, parts);
  }
  return parts
    .join('')
    .replace(/[ \t\u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Takes the tag, comment or silent element at `open`; returns where text goes on. */
function takeMarkup(html: string, open: number, parts: string[]): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  const tag = TAG_NAME.exec(html.slice(open, open + 40));
  if (!tag) {
    if (/^<[!?]/.test(html.slice(open, open + 2))) return after(html, '>', open);
    parts.push('<');
    return open + 1;
  }
  const name = (tag[2] ?? '').toLowerCase();
  const end = endOfTag(html, open + tag[0].length);
  const closing = tag[1] === '/';
  if (!closing && SILENT.has(name) && html[end - 2] !== '/') return afterElement(html, name, end);
  if (BLOCK.has(name)) parts.push('\n');
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level && !closing) parts.push(`${'#'.repeat(Number(level))} `);
  return end;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Past the `>` of a tag; quoted attribute values may hold one. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const character = html.charAt(at);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return html.length;
}

/** Past the closing tag of an element whose content is not for reading. */
function afterElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s>/])`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found ? endOfTag(html, found.index + found[0].length) : html.length;
}

/** Source line breaks are blanks in HTML; entities are resolved. */
function textOf(text: string): string {
  return text
    .replace(/\s*\n\s*/g, joint)
    .replace(
      /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));?/g,
      (whole, decimal, hex, name) => resolve(whole, decimal, hex, name),
    );
}

/** A line break between two Han characters is none. */
function joint(space: string, at: number, whole: string): string {
  const [before, next] = [whole.charAt(at - 1), whole.charAt(at + space.length)];
  return before !== '' &&
    next !== '' &&
    /[\u2e80-\uffef]/.test(before) &&
    /[\u2e80-\uffef]/.test(next)
    ? ''
    : ' ';
}

function resolve(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : '\uFFFD';
}
