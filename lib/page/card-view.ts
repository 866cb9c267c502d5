/** An explanation drawn as elements. Text is text: nothing here ever parses markup. */
import type { Explanation, MentionSummary, ShownEntry, ShownSyllable } from '../chinese/token.ts';
import { drawSyllable } from './syllable-view.ts';

export interface CardChoices {
  readonly toneColours: boolean;
  /** The reader wants to know more of a name, or to correct a reading: asked for within their click. */
  onOpen(name: string, correct?: boolean): void;
}

/** More senses, entries or parts than these make a card a page. */
const MOST_SENSES = 5;
const MOST_ENTRIES = 3;
const MOST_PARTS = 6;

const kindNames = { word: '', other: '', person: 'Person', place: 'Place', term: 'Term' } as const;

/** The whole card of one word. */
export function drawCard(document: Document, word: Explanation, choices: CardChoices): HTMLElement {
  const draw = drawer(document);
  const card = draw('div', choices.toneColours ? 'card toned' : 'card');
  card.lang = 'en';
  card.setAttribute('role', 'tooltip');
  card.append(head(draw, word, choices));
  if (word.guess) card.append(draw('div', 'note', 'The reading is a guess.'));
  for (const shown of word.entries.slice(0, MOST_ENTRIES)) card.append(entry(draw, shown, word));
  // What the characters of a name mean says nothing of its bearer.
  const parts =
    word.kind === 'person' ? [] : word.parts.filter(({ entries }) => entries.length > 0);
  if (parts.length > 0)
    card.append(
      draw('div', 'parts', ...parts.slice(0, MOST_PARTS).map((part) => drawPart(draw, part))),
    );
  if (word.mention) card.append(mentionButton(draw, word.mention, choices));
  return card;
}

/** In the corpus: 12 times in 5 articles, 2021-01-21 – 2021-09-27 · 市委书记 */
export function mentionLine({ occurrences, articles, first, last, role }: MentionSummary): string {
  const often = `${occurrences} ${occurrences === 1 ? 'time' : 'times'}`;
  const where = `${articles} ${articles === 1 ? 'article' : 'articles'}`;
  const from = first ?? last;
  const when = from && last && from !== last ? `${from} – ${last}` : from;
  return [[`In the corpus: ${often} in ${where}`, when].filter(Boolean).join(', '), role]
    .filter(Boolean)
    .join(' · ');
}

type Draw = ReturnType<typeof drawer>;

function drawer(document: Document) {
  const draw = (name: string, className = '', ...content: (Node | string)[]): HTMLElement => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  };
  return Object.assign(draw, {
    syllable: (shown: ShownSyllable) => drawSyllable(document, shown),
  });
}

function head(draw: Draw, word: Explanation, choices: CardChoices): HTMLElement {
  const line = draw('div', 'head', bigWord(draw, word));
  if (word.otherScript) line.append(chinese(draw('span', 'other', word.otherScript)));
  const kind = kindNames[word.kind];
  if (kind) line.append(draw('span', 'kind', kind));
  // Only a word of Han characters and nothing else can be kept with a reading of the reader's own.
  if (word.syllables.length === [...word.word].length)
    line.append(pencil(draw, () => choices.onOpen(word.word, true)));
  return line;
}

const SVG = 'http://www.w3.org/2000/svg';

function pencil(draw: Draw, correct: () => void): HTMLElement {
  const button = clickable(draw('button', 'pencil'), correct);
  button.title = 'Correct this reading';
  const { ownerDocument } = button;
  const icon = ownerDocument.createElementNS(SVG, 'svg');
  const path = ownerDocument.createElementNS(SVG, 'path');
  path.setAttribute('d', 'm2.5 13.5.7-3.2 7.6-7.6 2.5 2.5-7.6 7.6zm6.5-9 2.5 2.5');
  icon.append(path);
  button.append(icon);
  return button;
}

/** Within the click itself: any pause would lose the right to open the side panel. */
function clickable(button: HTMLElement, click: () => void): HTMLElement {
  button.setAttribute('type', 'button');
  button.addEventListener('click', (event) => event.isTrusted && click());
  return button;
}

/** Each Han character under its syllable; other characters stand alone. */
function bigWord(draw: Draw, { word, syllables }: Explanation): HTMLElement {
  const characters = [...word];
  const line = chinese(draw('div', characters.length > 6 ? 'word long' : 'word'));
  let next = 0;
  for (const character of characters) {
    const shown = /[\p{Script=Han}〇]/u.test(character) ? syllables[next++] : undefined;
    line.append(
      draw(
        'span',
        '',
        shown ? draw.syllable(shown) : draw('i', '', '\u00a0'),
        draw('b', '', character),
      ),
    );
  }
  return line;
}

/** One dictionary entry; its own reading only where it differs from the word's. */
function entry(draw: Draw, shown: ShownEntry, word: Explanation): HTMLElement {
  const box = draw('div', 'entry');
  if (plain(shown.syllables) !== plain(word.syllables)) {
    box.append(draw('p', '', ...spaced(draw, shown.syllables)));
  }
  const senses = shown.glosses.slice(0, MOST_SENSES).map((gloss) => draw('li', '', gloss));
  box.append(draw('ol', senses.length === 1 ? 'only' : '', ...senses));
  const more = shown.glosses.length - senses.length;
  if (more > 0) box.append(draw('p', 'more', `and ${more} more`));
  if (shown.classifiers?.length) {
    box.append(draw('p', 'more', `Counted with ${shown.classifiers.join('、')}`));
  }
  return box;
}

function drawPart(draw: Draw, part: Explanation['parts'][number]): HTMLElement {
  const [first] = part.entries;
  const row = draw('div', 'part', chinese(draw('b', '', part.word)));
  if (first)
    row.append(...spaced(draw, first.syllables), ' ', first.glosses.slice(0, 2).join('; '));
  return row;
}

function mentionButton(draw: Draw, mention: MentionSummary, choices: CardChoices): HTMLElement {
  // Broken between its parts, never inside a date.
  const parts = mentionLine(mention).split(/(, | · )/);
  const button = draw(
    'button',
    '',
    ...parts.map((part, index) => (index % 2 === 1 ? part : draw('span', '', part))),
  );
  return clickable(button, () => choices.onOpen(mention.name));
}

function spaced(draw: Draw, syllables: readonly ShownSyllable[]): (Node | string)[] {
  return syllables.flatMap((shown) => [draw.syllable(shown), ' ']);
}

function plain(syllables: readonly ShownSyllable[]): string {
  return syllables.map(({ text }) => text.toLowerCase()).join(' ');
}

function chinese(element: HTMLElement): HTMLElement {
  element.lang = 'zh';
  return element;
}
