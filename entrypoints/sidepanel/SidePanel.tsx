import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../../components/Icon.tsx';
import { useWords } from '../../components/words.ts';
import type { ArticleId, Corpus } from '../../lib/corpus/corpus.ts';
import { openPage } from '../../lib/extension/pages.ts';
import { type PanelRequest, watchPanelRequests } from '../../lib/extension/panel.ts';
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
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchPanelRequests(windowId, (request) => setShown(after(request)), watching.signal);
    return () => watching.abort();
  }, [windowId]);

  const show = (name: string): void => setShown(after({ name, correct: false }));

  return (
    <main className="panel">
      <RelatedPart corpus={corpus} hidden={shown !== null} onOpen={open} onName={show} />
      {shown !== null && (
        <>
          <nav className="panel-back">
            <button type="button" className="button quiet" onClick={() => setShown(null)}>
              <Icon name="back" />
              {words.back}
            </button>
          </nav>
          <NamePart
            key={shown.corrections}
            corpus={corpus}
            name={shown.name}
            correct={shown.correct}
            onOpen={open}
          />
        </>
      )}
    </main>
  );
}

interface Shown extends PanelRequest {
  /** How often a reading was to be corrected: each time the form begins anew. */
  readonly corrections: number;
}

function after(request: PanelRequest): (before: Shown | null) => Shown {
  return (before) => ({
    ...request,
    corrections: (before?.corrections ?? 0) + (request.correct ? 1 : 0),
  });
}

function open(id: ArticleId): void {
  openPage('reader.html', id);
}
