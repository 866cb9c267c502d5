import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../components/words.ts';
import type { ArticleId, Corpus } from '../../lib/corpus/corpus.ts';
import { openPage } from '../../lib/extension/pages.ts';
import { watchPanelRequests } from '../../lib/extension/panel.ts';
import { useCorpus } from '../engine/use-corpus.ts';
import { NamePart } from './NamePart.tsx';
import { RelatedPart } from './RelatedPart.tsx';

interface Props {
  readonly corpus: Promise<Corpus>;
  readonly windowId: number;
}

/** Related articles; or a name, from a click on the page or on a reason, with a way back. */
export function SidePanel({ corpus: first, windowId }: Props): ReactNode {
  const corpus = useCorpus(first);
  const words = useWords();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchPanelRequests(windowId, (request) => setName(request.name), watching.signal);
    return () => watching.abort();
  }, [windowId]);

  return (
    <main className="panel">
      <RelatedPart corpus={corpus} hidden={name !== null} onOpen={open} onName={setName} />
      {name !== null && (
        <>
          <nav className="panel-back">
            <button type="button" className="button quiet" onClick={() => setName(null)}>
              <Icon name="back" />
              {words.back}
            </button>
          </nav>
          <NamePart corpus={corpus} name={name} onOpen={open} />
        </>
      )}
    </main>
  );
}

function open(id: ArticleId): void {
  openPage('reader.html', id);
}
