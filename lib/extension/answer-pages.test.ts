import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answerPages } from './answer-pages.ts';
import type { Envelope } from './messages.ts';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

const listeners: Listener[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'bandu',
      getURL: (path: string) => `chrome-extension://bandu${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

const contentScript = {
  id: 'bandu',
  url: 'https://news.example/1',
  tab: { id: 7, windowId: 2 },
  frameId: 0,
};
const ownPage = { id: 'bandu', url: 'chrome-extension://bandu/options.html' };

const handlers = {
  read: vi.fn(() => []),
  explain: vi.fn(() => null),
  convert: vi.fn(({ texts }: { texts: readonly string[] }) => texts),
  mentions: vi.fn(() => []),
  summary: vi.fn(() => null),
  openPanel: vi.fn(),
};
const own = {
  reload: vi.fn(),
  wordReadings: vi.fn(({ word }) => ({ word, kind: 'word' as const, syllables: [], choices: [] })),
};

/** The answer to a message, or null when the listener leaves it to others. */
async function send(message: unknown, sender: object = contentScript): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  return listeners[0]?.(message, sender, resolve) === true ? promise : null;
}

const ask = (verb: string, request: unknown): Envelope => ({ to: 'background', verb, request });

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
  answerPages(handlers, own);
  expect(browser.runtime.id).toBe('bandu');
});

test('answers a page what it asked', async () => {
  const answer = await send(ask('convert', { texts: ['头发'], to: 'tw' }));
  expect(answer).toEqual({ ok: true, value: ['头发'] });
});

test('tells the handler who asks, as the browser has it', async () => {
  await send(ask('openPanel', { name: '毛腾飞', tabId: 99 }));
  expect(handlers.openPanel).toHaveBeenCalledWith(
    { name: '毛腾飞' },
    { own: false, tabId: 7, windowId: 2 },
  );
});

test('tells a wish to correct a name, and takes nothing else for one', async () => {
  await send(ask('openPanel', { name: '单晓明', correct: true }));
  await send(ask('openPanel', { name: '单晓明', correct: 'yes' }));
  expect(handlers.openPanel.mock.calls.map(([request]) => request)).toEqual([
    { name: '单晓明', correct: true },
    { name: '单晓明' },
  ]);
});

test('tells our own pages alone how else a word can be read', async () => {
  expect(await send(ask('wordReadings', { word: '单' }))).toMatchObject({ ok: false });
  expect(await send(ask('wordReadings', { word: '单' }), ownPage)).toMatchObject({ ok: true });
  const long = ask('wordReadings', { word: '单'.repeat(101) });
  expect(await send(long, ownPage)).toMatchObject({ ok: false });
  expect(own.wordReadings).toHaveBeenCalledTimes(1);
});

test('does not know another extension', async () => {
  expect(await send(ask('read', { texts: [] }), { ...contentScript, id: 'other' })).toBeNull();
});

test('keeps the verbs of our own pages from content scripts', async () => {
  expect(await send(ask('reload', {}))).toMatchObject({ ok: false });
  expect(own.reload).not.toHaveBeenCalled();
  expect(await send(ask('reload', {}), ownPage)).toMatchObject({ ok: true });
});

test('does not take a page for ours whose address only looks like it', async () => {
  const url = 'https://evil.example/chrome-extension://bandu/options.html';
  expect(await send(ask('reload', {}), { ...contentScript, url })).toMatchObject({ ok: false });
});

test('leaves messages for panels and pages alone', async () => {
  expect(await send({ to: 'panel', verb: 'pageChanged', request: {} })).toBeNull();
  for (const noise of [null, undefined, 'read', 7, [], { verb: 'read' }, { to: 'background' }]) {
    expect(await send(noise)).toBeNull();
  }
});

test('refuses names of things every object has', async () => {
  for (const verb of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(await send(ask(verb, {}), ownPage)).toMatchObject({ ok: false });
  }
});

test.each([
  ['no object', 'read', null],
  ['no list', 'read', { texts: 'x' }],
  ['a list of other things', 'read', { texts: [1] }],
  ['too many texts', 'read', { texts: Array.from({ length: 501 }, () => '') }],
  ['too much text', 'mentions', { texts: ['国'.repeat(100_001), '国'.repeat(100_000)] }],
  ['an unknown script', 'convert', { texts: [], to: 'jp' }],
  ['an offset behind the text', 'explain', { text: '央行', offset: 3 }],
  ['half an offset', 'explain', { text: '央行', offset: 0.5 }],
  ['too much context', 'explain', { text: '国'.repeat(2001), offset: 0 }],
  ['a name that is none', 'summary', { name: {} }],
  ['a name of any length', 'openPanel', { name: '国'.repeat(101) }],
])('refuses %s', async (_what, verb, request) => {
  expect(await send(ask(verb, request))).toMatchObject({ ok: false });
  expect(Object.values(handlers).flatMap((handler) => handler.mock.calls)).toEqual([]);
});

test('takes requests of exactly the largest size', async () => {
  const texts = Array.from({ length: 500 }, () => '国'.repeat(400));
  expect(await send(ask('read', { texts }))).toMatchObject({ ok: true });
});

test('answers a fault of the handler with its sentence', async () => {
  handlers.read.mockImplementationOnce(() => {
    throw new Error('The dictionary could not be read.');
  });
  expect(await send(ask('read', { texts: [] }))).toEqual({
    ok: false,
    error: 'The dictionary could not be read.',
  });
});
