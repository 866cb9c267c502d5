/** What a page is about: its title and its longest stretch of prose, without menus and comments. */
import { hasHan } from '../chinese/characters.ts';
import { isElement, isOurs, isText } from './text-flow.ts';

export interface MainText {
  readonly title: string;
  /** Paragraphs, one a line, at most 20 000 code units. */
  readonly text: string;
  readonly hasHan: boolean;
}

const MOST = 20_000;
const ASIDE =
  'nav,aside,footer,header,form,button,select,textarea,script,style,noscript,template,iframe,svg,rt,rp,[hidden],[aria-hidden="true"]';
const PARAGRAPH_BREAK =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|h\d|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;
/** 标题_株洲日报 and 标题 - 人民网 are named after the site behind the last mark. */
const SITE_NAME =
  /\s*(?:_|\||\s[-–—]|[-–—](?=[^-–—]{2,12}(?:网|报|社|新闻|在线|频道)$))\s*[^_|–—]{1,20}$/u;

/** The main text; titles only when there is no prose. Reads, writes nothing. */
export function mainText(document: Document): MainText {
  const { body } = document;
  if (!body) return { title: '', text: '', hasHan: false };
  const lines = linesOf(bestContainer(body)).filter(hasHan);
  const text = lines.join('\n').slice(0, MOST);
  const title = titleOf(document);
  return { title, text, hasHan: hasHan(text) || hasHan(title) };
}

/** The element whose paragraphs hold the most prose: weight goes to a paragraph's parent and, by half, beyond. */
function bestContainer(body: Element): Element {
  const scores = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p,div,section,article,td,pre,li')) {
    const prose = paragraph.closest(ASIDE) ? 0 : proseIn(paragraph);
    if (prose === 0) continue;
    let share = prose;
    const isOwnBox = paragraph.localName !== 'p' && paragraph.localName !== 'li';
    let container: Element | null = isOwnBox ? paragraph : paragraph.parentElement;
    for (let level = 0; level < 3 && container; level++) {
      scores.set(container, (scores.get(container) ?? 0) + share);
      share /= 2;
      container = container.parentElement;
    }
  }
  let best = body;
  for (const [element, score] of scores) {
    if (score > (scores.get(best) ?? 0)) best = element as HTMLElement;
  }
  return best;
}

/** Characters of prose that an element holds itself, links left out; short scraps count for nothing. */
function proseIn(element: Element): number {
  let text = '';
  for (const child of element.childNodes) {
    if (isText(child)) text += child.data;
    else if (isElement(child) && /^(?:b|em|i|font|span|strong|u|ruby)$/.test(child.localName)) {
      text += child.textContent;
    }
  }
  const length = text.replace(/\s+/g, '').length;
  return length >= 20 && /[，。；：]/.test(text) ? length : 0;
}

function linesOf(root: Element): string[] {
  let text = '';
  const read = (node: Node): void => {
    if (isText(node)) text += node.data.replace(/\s+/g, (space) => (isPre(node) ? space : ' '));
    if (!isElement(node) || isOurs(node) || text.length > 2 * MOST) return;
    if (node !== root && node.matches(ASIDE)) return;
    const breaks = PARAGRAPH_BREAK.test(node.localName);
    if (breaks) text += '\n';
    for (const child of node.childNodes) read(child);
    if (breaks) text += '\n';
  };
  read(root);
  return text.split(/\s*\n\s*/).map((line) => line.trim());
}

function isPre(text: Text): boolean {
  return text.parentElement?.localName === 'pre';
}

/** The one headline on the page, else what the page calls itself without its site's name. */
function titleOf(document: Document): string {
  const headlines = [...document.querySelectorAll('h1')].map((h1) => (h1.textContent ?? '').trim());
  const named = document.title.trim();
  const headline = headlines.find((text) => hasHan(text) && named.includes(text)) ?? headlines[0];
  if (headline && hasHan(headline)) return headline.replace(/\s+/g, ' ');
  return named.replace(SITE_NAME, '') || named;
}
