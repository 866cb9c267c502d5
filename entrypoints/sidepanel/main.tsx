/** The side panel: what the corpus has on the page being read, or on one name of it. */
import '../../components/tokens.css';
import './sidepanel.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { loadCorpus } from '../engine/corpus.ts';
import { SidePanel } from './SidePanel.tsx';

async function main(root: HTMLElement): Promise<void> {
  const corpus = loadCorpus();
  const { id: windowId } = await browser.windows.getCurrent();
  createRoot(root).render(
    <SidePanel corpus={corpus} windowId={windowId ?? browser.windows.WINDOW_ID_CURRENT} />,
  );
}

const root = document.getElementById('root');
if (root) main(root);
