import { type ReactNode, useState } from 'react';
import { useAsked, useStore } from '../../components/use-asked.ts';
import type { ArticleId, Corpus } from '../../lib/corpus/corpus.ts';
import type { ActivePage } from '../../lib/extension/active-page.ts';
import { closePopup, openPage } from '../../lib/extension/pages.ts';
import { defaultSettings } from '../../lib/extension/settings.ts';
import { settingsStore } from '../../lib/extension/settings-store.ts';
import { useCorpus } from '../engine/use-corpus.ts';
import { PagePart } from './PagePart.tsx';
import { SearchPart } from './SearchPart.tsx';

interface Props {
  readonly corpus: Promise<Corpus>;
  readonly page: Promise<ActivePage>;
  /** The window around us, known before any click: opening the side panel may wait for nothing. */
  readonly windowId: Promise<number>;
}

export function Popup({ corpus: first, page, windowId }: Props): ReactNode {
  const corpus = useCorpus(first);
  const [settings, changeSettings] = useStore(settingsStore, defaultSettings);
  const active = useAsked([page], () => page);
  const around = useAsked([windowId], () => windowId);
  const [query, setQuery] = useState('');

  return (
    <main className="popup">
      <SearchPart corpus={corpus} query={query} onQuery={setQuery} onOpen={openArticle} />
      <PagePart
        page={active.state === 'answered' ? active.value : null}
        windowId={around.state === 'answered' ? around.value : null}
        settings={settings}
        onChange={changeSettings}
      />
    </main>
  );
}

async function openArticle(id: ArticleId): Promise<void> {
  await openPage('reader.html', id);
  closePopup();
}
