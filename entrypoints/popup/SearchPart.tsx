import { type ReactNode, useId, useMemo, useState } from 'react';
import { HitList, optionId } from '../../components/HitList.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import type { ArticleId, Corpus, Hit } from '../../lib/corpus/corpus.ts';
import { Welcome } from './Welcome.tsx';

interface Props {
  readonly corpus: Promise<Corpus>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: ArticleId) => void;
}

interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
}

const nothing: Found = { query: '', hits: [] };

/** The box has the focus from the start. */
const focused = (field: HTMLInputElement | null): void => field?.focus();

/** The search box and what it finds. Asked anew at every key, without delay. */
export function SearchPart({ corpus, query, onQuery, onOpen }: Props): ReactNode {
  const words = useWords();
  const listId = useId();
  const finding = useMemo(() => find(corpus, query), [corpus, query]);
  const asked = useAsked([finding], () => finding);
  const found = asked.state === 'answered' ? asked.value : nothing;
  const [place, setPlace] = useState({ query: '', index: 0 });
  const active = place.query === found.query ? place.index : 0;

  const move = (step: 1 | -1): void => {
    const count = found.hits.length;
    if (count > 0) setPlace({ query: found.query, index: (active + step + count) % count });
  };
  // Enter waits for the hits of what is in the box, not of what was in it a key ago.
  const choose = async (): Promise<void> => {
    const { query: answered, hits } = await finding;
    const hit = hits[answered === found.query ? active : 0];
    if (hit) onOpen(hit.id);
  };

  return (
    <section className="search-part">
      <SearchField
        query={query}
        onQuery={onQuery}
        listId={listId}
        activeId={found.hits.length > 0 ? optionId(listId, active) : undefined}
        onMove={move}
        onChoose={choose}
        fieldRef={focused}
      />
      <p className="visually-hidden" role="status">
        {found.query !== '' && words.hitCount(found.hits.length)}
      </p>
      <div className="results">
        {asked.state === 'failed' && <p className="note">{words.corpusFailed}</p>}
        {asked.state !== 'failed' && query.trim() === '' && (
          <Welcome corpus={corpus} onExample={onQuery} />
        )}
        {query.trim() !== '' && found.query !== '' && (
          <>
            <HitList id={listId} hits={found.hits} active={active} onOpen={onOpen} />
            {found.hits.length === 0 && <NoHits query={query} />}
          </>
        )}
      </div>
    </section>
  );
}

function NoHits({ query }: { readonly query: string }): ReactNode {
  const words = useWords();
  return (
    <div className="note">
      <p className="note-lead">{words.noHits(shortened(query))}</p>
      <p>{words.noHitsHint}</p>
    </div>
  );
}

/** A query of any length, short enough to be shown whole. Characters are never cut in two. */
function shortened(query: string): string {
  const characters = [...query.trim().slice(0, 80)];
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : characters.join('');
}

async function find(corpus: Promise<Corpus>, query: string): Promise<Found> {
  const opened = await corpus;
  if (query.trim() === '') return nothing;
  return { query, hits: await opened.search(query) };
}
