/** The background: owns the language engine, opens the panel, obeys the keyboard. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../../lib/extension/answer-pages.ts';
import { openPanelAt } from '../../lib/extension/panel.ts';
import { obeyCommands } from './commands.ts';
import { createEngine } from './engine.ts';

export default defineBackground({
  type: 'module',
  main() {
    const engine = createEngine();
    answerPages(
      {
        read: engine.read,
        explain: engine.explain,
        convert: engine.convert,
        mentions: engine.mentions,
        summary: engine.summary,
        openPanel: (request, { windowId }) =>
          openPanelAt(windowId ?? browser.windows.WINDOW_ID_CURRENT, request),
      },
      { reload: engine.reload, wordReadings: engine.wordReadings },
    );
    obeyCommands();
  },
});
