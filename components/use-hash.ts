/** The parts of this page's hash, followed as it changes. */
import { useSyncExternalStore } from 'react';
import { parseHash } from '../lib/extension/hash.ts';

export function useHash(): readonly string[] {
  return parseHash(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}
