/** The reader's own pages as a view follows them. */
import { watchCorpus } from '../../lib/extension/corpus-changes.ts';
import { type OwnPage, openOwnPages } from '../../lib/extension/own-pages.ts';

const load = async (): Promise<readonly OwnPage[]> => (await openOwnPages()).list();

export const ownPagesSource = {
  load,
  watch: (listener: (pages: readonly OwnPage[]) => void, signal: AbortSignal): void =>
    watchCorpus(() => load().then((pages) => signal.aborted || listener(pages)), signal),
};
