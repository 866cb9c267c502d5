/** What runs in every frame of every page: it waits for the first Han character, then wires up. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { firstHan } from '../../lib/page/first-han.ts';
import { companion } from './companion.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  // A page must not see that we are there, and we send it no messages.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    firstHan(document, signal).then(() => companion(document, signal));
  },
});
