/** What the reader shows stands in its address: `#ID`, or `#ID/NAME` with a name beside the article. */
import { useSyncExternalStore } from 'react';

export interface Route {
  readonly id: string;
  readonly name?: string;
}

/** The route of an address's hash. Spoilt escapes are taken as they are. */
export function parseRoute(hash: string): Route {
  const [id = '', name] = hash.replace(/^#/, '').split('/').map(decoded);
  return name ? { id, name } : { id };
}

export function routeHash({ id, name }: Route): string {
  const parts = name === undefined ? [id] : [id, name];
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

/** The route of this page, followed as the reader goes about. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.hash));
}

function subscribe(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
