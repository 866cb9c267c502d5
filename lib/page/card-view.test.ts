// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Explanation } from '../chinese/token.ts';
import { drawCard, mentionLine } from './card-view.ts';

const entry = (word: string, glosses: string[]) => ({
  simplified: word,
  traditional: word,
  syllables: [{ text: 'máo', tone: 2 }],
  glosses,
});
const explanation: Explanation = {
  start: 0,
  end: 1,
  word: '毛',
  kind: 'word',
  syllables: [{ text: 'máo', tone: 2 }],
  source: 'lexicon',
  guess: false,
  entries: [entry('毛', ['hair', 'feather', 'wool', 'dime', 'rough', 'a sixth sense'])],
  parts: [{ word: '毛', entries: [entry('毛', ['hair'])] }],
};
const card = (changes: Partial<Explanation> = {}) =>
  drawCard(document, { ...explanation, ...changes }, { toneColours: true, onOpen: () => {} });

describe('the card', () => {
  it('shows a few senses and says how many more there are', () => {
    const drawn = card();
    expect([...drawn.querySelectorAll('li')].map((sense) => sense.textContent)).toHaveLength(5);
    expect(drawn.textContent).toContain('and 1 more');
  });

  it('does not explain a person by the characters of the name', () => {
    expect(card().querySelector('.part')).not.toBeNull();
    expect(card({ kind: 'person' }).querySelector('.part')).toBeNull();
  });

  it('says that a reading is a guess, and only then', () => {
    expect(card({ guess: true }).textContent).toContain('guess');
    expect(card().textContent).not.toContain('guess');
  });

  it('has a button to correct the reading of what can be kept as a word', () => {
    const button = card().querySelector('.head button');
    expect(button?.getAttribute('title')).toBe('Correct this reading');
    expect(card({ word: '𬺈', start: 0, end: 2 }).querySelector('.head button')).not.toBeNull();
    expect(card({ word: 'T毛' }).querySelector('.head button')).toBeNull();
  });

  it('does not answer the page’s own clicks on it', () => {
    const onOpen = vi.fn();
    const drawn = drawCard(document, explanation, { toneColours: true, onOpen });
    drawn.querySelector('button')?.click();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('shows markup in a meaning as text', () => {
    const drawn = card({ entries: [entry('毛', ['<img src=x onerror=alert(1)>'])] });
    expect(drawn.querySelector('img')).toBeNull();
    expect(drawn.querySelector('li')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

it.each([
  [
    { first: '2021-01-21', last: '2021-09-27', role: '市委书记' },
    'In the corpus: 12 times in 5 articles, 2021-01-21 – 2021-09-27 · 市委书记',
  ],
  [
    { first: '2021-01-21', last: '2021-01-21' },
    'In the corpus: 12 times in 5 articles, 2021-01-21',
  ],
  [{}, 'In the corpus: 12 times in 5 articles'],
] as const)('sums up a name in one line: %j', (known, line) => {
  expect(mentionLine({ name: '毛', kind: 'person', occurrences: 12, articles: 5, ...known })).toBe(
    line,
  );
});
