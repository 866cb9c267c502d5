/** The keyboard commands of the manifest. */
import { browser } from 'wxt/browser';
import { openPage } from '../../lib/extension/pages.ts';
import { openPanel } from '../../lib/extension/panel.ts';
import { changeSettings, loadSettings } from '../../lib/extension/settings-store.ts';

interface Tab {
  readonly windowId: number;
}

/** Obeys from now on. */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: Tab) => {
    commands.get(command)?.(tab);
  });
}

const commands: ReadonlyMap<string, (tab?: Tab) => unknown> = new Map([
  ['toggle-pinyin', togglePinyin],
  ['toggle-script', toggleScript],
  // The panel opens only in the key press itself: no await comes before.
  ['open-related', (tab?: Tab) => openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT)],
  ['open-search', openSearch],
]);

async function togglePinyin(): Promise<void> {
  const { pinyinOnPage } = await loadSettings();
  await changeSettings({ pinyinOnPage: !pinyinOnPage });
}

/** Between the page's own script and the one chosen last. */
async function toggleScript(): Promise<void> {
  const { script, otherScript } = await loadSettings();
  await changeSettings({ script: script === 'original' ? otherScript : 'original' });
}

/** The popup where the browser lets us open it, else the same page in a tab. */
async function openSearch(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openPage('popup.html');
  }
}
