/** The options: how things are shown, the reader's own pages and words, and where the data is from. */
import '../../components/tokens.css';
import './options.css';
import { createRoot } from 'react-dom/client';
import { Options } from './Options.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
