/** What runs in every frame of every page: it waits for the first Han character, then wires up. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerExtension } from '../../lib/extension/answer.ts';
import { firstHan } from '../../lib/page/first-han.ts';
import { mainText } from '../../lib/page/main-text.ts';
import { companion } from './companion.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main({ signal }) {
    if (window === window.top) answerExtension({ pageText: () => mainText(document) }, signal);
    firstHan(document, signal).then(() => companion(document, signal));
  },
});
