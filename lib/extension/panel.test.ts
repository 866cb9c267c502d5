import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type PanelRequest, showInPanel, watchPanelRequests } from './panel.ts';

const WINDOW = 5;

function panel(windowId = WINDOW) {
  const heard: PanelRequest[] = [];
  const watching = new AbortController();
  watchPanelRequests(windowId, (request) => heard.push(request), watching.signal);
  return { heard, close: () => watching.abort() };
}

beforeEach(() => fakeBrowser.reset());

test('a panel that opens after the click shows the name that was clicked', async () => {
  await showInPanel(WINDOW, '毛腾飞');
  const { heard } = panel();
  await vi.waitFor(() => expect(heard).toEqual([{ name: '毛腾飞', correct: false }]));
});

test('a panel hears that a name is to be corrected', async () => {
  await showInPanel(WINDOW, '单晓明', true);
  const { heard } = panel();
  await vi.waitFor(() => expect(heard).toEqual([{ name: '单晓明', correct: true }]));
});

test('an open panel shows each name as it is clicked, the same one twice too', async () => {
  const { heard } = panel();
  await showInPanel(WINDOW, '毛腾飞');
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await showInPanel(WINDOW, '毛腾飞');
  await vi.waitFor(() => expect(heard).toHaveLength(2));
});

test('a panel does not show what was asked of another window, or long ago', async () => {
  const first = panel();
  await showInPanel(WINDOW, '毛腾飞');
  await vi.waitFor(() => expect(first.heard).toHaveLength(1));
  first.close();
  await showInPanel(WINDOW + 1, '阳卫国');
  const second = panel();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([...first.heard, ...second.heard]).toEqual([{ name: '毛腾飞', correct: false }]);
});

test('a spoilt request is none', async () => {
  const { heard } = panel();
  await browser.storage.session.set({ [`panel.${WINDOW}`]: { name: 7 } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([]);
});
