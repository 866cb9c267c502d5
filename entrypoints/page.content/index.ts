/** What runs in every frame of every page: it waits for the first Han character, then wires up. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { firstHan } from '../../lib/page/first-han.ts';
import { companion } from './companion.ts';
import { answerPageText } from './page-text.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main({ signal }) {
    // A PDF is drawn by the browser's viewer: this document around it has nothing to read.
    if (document.contentType === 'application/pdf') return;
    if (window === window.top) answerPageText(document, signal);
    firstHan(document, signal).then(() => companion(document, signal));
  },
});
