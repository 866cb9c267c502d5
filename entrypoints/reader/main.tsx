/** The reader: one article of the corpus, `reader.html#ID`, and what stands beside it. */
import '../../components/tokens.css';
import './reader.css';
import { createRoot } from 'react-dom/client';
import { loadCorpus } from '../engine/corpus.ts';
import { Reader } from './Reader.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Reader corpus={loadCorpus()} />);
