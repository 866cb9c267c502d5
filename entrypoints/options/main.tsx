/** The options: how things are shown, the reader's own pages and words, and where the data is from. */
import '../../components/tokens.css';
import './options.css';
import { createRoot } from 'react-dom/client';
import { importClient } from './importing/client.ts';
import { Options } from './Options.tsx';

const root = document.getElementById('root');
if (root) {
  const worker = new Worker(new URL('./importing/worker.ts', import.meta.url), { type: 'module' });
  createRoot(root).render(<Options client={importClient(worker)} />);
}
