import type { ReactNode } from 'react';
import type { ArticleId, Entity } from '../lib/corpus/corpus.ts';
import { EntityView } from './EntityView.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly name: string;
  /** Null when the corpus does not have it. */
  readonly entity: Entity | null;
  readonly correctAddress: string;
  readonly addressOf: (id: ArticleId) => string;
  readonly onOpen: (id: ArticleId) => void;
}

/** A name or phrase the reader asked about, even when there is nothing to say of it. */
export function NameView({ name, entity, ...links }: Props): ReactNode {
  const words = useWords();
  if (entity) return <EntityView entity={entity} {...links} />;
  return (
    <section className="entity" aria-labelledby="entity-name">
      <header>
        <h2 className="entity-name" id="entity-name" lang="zh-Hans">
          {name}
        </h2>
        <p className="entity-counts">{words.unknownName(name)}</p>
      </header>
    </section>
  );
}
