import type { ReactNode } from 'react';
import type { ArticleId, Entity } from '../lib/corpus/corpus.ts';
import { EntityView } from './EntityView.tsx';
import { NameHead, type NameReading } from './NameHead.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly name: string;
  readonly lang: 'zh-Hans' | 'zh-Hant';
  readonly reading: NameReading;
  /** Null when the corpus does not have it. */
  readonly entity: Entity | null;
  readonly correction: ReactNode;
  readonly correcting: boolean;
  readonly addressOf: (id: ArticleId) => string;
  readonly onOpen: (id: ArticleId) => void;
}

/** A name or phrase the reader asked about, even when the corpus has nothing to say of it. */
export function NameView(props: Props): ReactNode {
  const words = useWords();
  const { name, lang, entity, reading, correction, correcting, addressOf, onOpen } = props;
  const head = { reading, correction, correcting };
  if (entity) return <EntityView entity={entity} head={head} {...{ addressOf, onOpen }} />;
  return (
    <section className="entity" aria-labelledby="entity-name">
      <NameHead name={name} lang={lang} {...head}>
        <p className="entity-forms">{words.unknownName}</p>
      </NameHead>
    </section>
  );
}
