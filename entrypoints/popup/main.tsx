/** The popup: search over the corpus, and how the page is shown. */
import '../../components/tokens.css';
import './popup.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { settledPage } from '../../lib/extension/active-page.ts';
import { loadCorpus } from '../engine/corpus.ts';
import { Popup } from './Popup.tsx';
import { warmUp, whenIdle } from './warm-up.ts';

const root = document.getElementById('root');
if (root) {
  const corpus = loadCorpus();
  createRoot(root).render(
    <Popup
      corpus={corpus}
      page={settledPage()}
      windowId={browser.windows
        .getCurrent()
        .then(({ id = browser.windows.WINDOW_ID_CURRENT }) => id)}
    />,
  );
  // A corpus that cannot be opened is told by the popup itself.
  warmUp(corpus, whenIdle).catch(() => {});
}
