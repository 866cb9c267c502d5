import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerExtension } from './answer.ts';
import { askBackground, askPage } from './ask.ts';
import type { Answer } from './messages.ts';

type Listener = (
  message: unknown,
  sender: { id?: string },
  reply: (answer: Answer<unknown>) => void,
) => true | undefined;

beforeEach(() => fakeBrowser.reset());

const answers = (answer: unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer as never);

test('gives the value of an answer', async () => {
  const sent = answers({ ok: true, value: ['頭髮'] });
  expect(await askBackground('convert', { texts: ['头发'], to: 'tw' })).toEqual(['頭髮']);
  expect(sent).toHaveBeenCalledWith({
    to: 'background',
    verb: 'convert',
    request: { texts: ['头发'], to: 'tw' },
  });
});

test('rejects with the sentence of a failure, and with one of its own for silence', async () => {
  answers({ ok: false, error: 'The dictionary could not be read.' });
  await expect(askBackground('read', { texts: [] })).rejects.toThrow('could not be read');
  answers(undefined);
  await expect(askBackground('read', { texts: [] })).rejects.toThrow('did not answer');
});

test('asks the top frame of a tab only', async () => {
  const sent = vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockResolvedValue({ ok: true, value: {} } as never);
  await askPage(7, 'pageText', {});
  expect(sent.mock.calls[0]?.[2]).toEqual({ frameId: 0 });
});

/** What a content script answers to a message from `id`; null when it leaves it to others. */
async function answerTo(message: unknown, id: string | undefined): Promise<unknown> {
  let listener: Listener | undefined;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as Listener;
  });
  const stopping = new AbortController();
  const pageText = () => ({ title: '新闻', text: '株洲', hasHan: true });
  answerExtension({ pageText }, stopping.signal);
  const { promise, resolve } = Promise.withResolvers<unknown>();
  return listener?.(message, id === undefined ? {} : { id }, resolve) === true ? promise : null;
}

test('a page answers its own extension and nobody else', async () => {
  const question = { to: 'page', verb: 'pageText', request: {} };
  expect(await answerTo(question, browser.runtime.id)).toMatchObject({ ok: true });
  expect(await answerTo(question, 'another-extension')).toBeNull();
  expect(await answerTo(question, undefined)).toBeNull();
});

test('a page leaves alone what is not for pages or no verb of theirs', async () => {
  const id = browser.runtime.id;
  expect(await answerTo({ to: 'background', verb: 'pageText', request: {} }, id)).toBeNull();
  expect(await answerTo({ to: 'page', verb: 'constructor', request: {} }, id)).toBeNull();
});
