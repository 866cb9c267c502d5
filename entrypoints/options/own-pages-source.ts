/** The reader's own pages as a view follows them. */
import { watchCorpus } from '../../lib/extension/corpus-changes.ts';
import { type OwnPage, openOwnPages } from '../../lib/extension/own-pages.ts';

/** None where the browser keeps no database; adding pages then says so. */
const load = async (): Promise<readonly OwnPage[]> => {
  try {
    return await (await openOwnPages()).list();
  } catch {
    return [];
  }
};

export const ownPagesSource = {
  load,
  watch: (listener: (pages: readonly OwnPage[]) => void, signal: AbortSignal): void =>
    watchCorpus(() => load().then((pages) => signal.aborted || listener(pages)), signal),
};
