// @vitest-environment happy-dom
import { act, useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { ArticleId, Corpus, Hit } from '../../lib/corpus/corpus.ts';
import { draw, type as typeInto, user } from '../../tests/draw.ts';
import { SearchPart } from './SearchPart.tsx';

const hit = (title: string): Hit => ({
  id: `page-${title}` as ArticleId,
  title,
  page: 'page',
  newspaper: '株洲日报',
  score: 1,
  titleMarks: [],
  passage: { text: title, marks: [] },
});

const titles = ['市十五届人大五次会议闭幕', '市政协九届五次会议闭幕', '渌口区招商引资'];

function fakeCorpus(search: Corpus['search']): Corpus {
  return { search, articles: async () => [] } as unknown as Corpus;
}

const byTitle: Corpus['search'] = async (query) =>
  titles.filter((title) => title.includes(query)).map(hit);

function Box(props: { corpus: Corpus; onOpen: (id: ArticleId) => void }) {
  const [query, setQuery] = useState('');
  const [corpus] = useState(() => Promise.resolve(props.corpus));
  return <SearchPart corpus={corpus} query={query} onQuery={setQuery} onOpen={props.onOpen} />;
}

async function box(search = byTitle) {
  const onOpen = vi.fn();
  const { root } = await draw(<Box corpus={fakeCorpus(search)} onOpen={onOpen} />);
  const input = root.querySelector('input') as HTMLInputElement;
  return {
    root,
    onOpen,
    input,
    type: (text: string) => typeInto(input, text),
    press: (key: string) =>
      user(() => input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))),
    options: () => [...root.querySelectorAll('[role=option]')].map((option) => option.textContent),
    active: () => root.querySelector('[aria-selected=true]'),
  };
}

test('has the focus at once and lists hits as one types', async () => {
  const { input, type, options } = await box();
  expect(document.activeElement).toBe(input);
  await type('闭幕');
  expect(options()).toHaveLength(2);
  await type('闭幕式');
  expect(options()).toHaveLength(0);
});

test('walks round the hits and opens the one at hand', async () => {
  const { type, press, active, input, onOpen } = await box();
  await type('闭幕');
  await press('ArrowDown');
  expect(active()?.textContent).toContain('政协');
  expect(input.getAttribute('aria-activedescendant')).toBe(active()?.id);
  await press('ArrowDown');
  expect(active()?.textContent).toContain('人大');
  await press('ArrowUp');
  await press('Enter');
  expect(onOpen).toHaveBeenCalledWith(hit('市政协九届五次会议闭幕').id);
});

test('opens the best hit of what is in the box, though its hits are still on their way', async () => {
  const late = Promise.withResolvers<readonly Hit[]>();
  const { type, press, onOpen } = await box((query) =>
    query === '渌口' ? late.promise : byTitle(query),
  );
  await type('闭幕');
  await press('ArrowDown');
  await type('渌口');
  await press('Enter');
  expect(onOpen).not.toHaveBeenCalled();
  await act(async () => late.resolve([hit('渌口区招商引资')]));
  expect(onOpen).toHaveBeenCalledWith(hit('渌口区招商引资').id);
});

test('drops the hits of an older query that come late', async () => {
  const late = Promise.withResolvers<readonly Hit[]>();
  const { type, options } = await box((query) => (query === '市' ? late.promise : byTitle(query)));
  await type('市');
  await type('渌口');
  await act(async () => late.resolve(titles.map(hit)));
  expect(options()).toEqual([expect.stringContaining('渌口区')]);
});

test('says when nothing is found, shows the query as text and keeps it short', async () => {
  const { type, root } = await box(async () => []);
  await type('<img src=x onerror=alert(1)>');
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toContain(
    'Nothing in the corpus matches “<img src=x onerror=alert(1)>”',
  );
  await type('国'.repeat(10_000));
  expect(root.textContent?.length).toBeLessThan(500);
});

test('shows what can be typed while the box is empty or blank', async () => {
  const { type, root } = await box();
  expect(root.textContent).toContain('pinyin');
  await type('   ');
  expect(root.textContent).not.toContain('Nothing in the corpus');
});

test('says so when the corpus cannot be opened', async () => {
  const corpus = Promise.reject(new Error('no file'));
  corpus.catch(() => {});
  const { root } = await draw(
    <SearchPart corpus={corpus} query="株洲" onQuery={() => {}} onOpen={() => {}} />,
  );
  expect(root.textContent).toContain('could not be opened');
});
