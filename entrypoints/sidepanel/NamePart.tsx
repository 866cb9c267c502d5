import type { ReactNode } from 'react';
import { NameView } from '../../components/NameView.tsx';
import { useAsked } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import type { ArticleId, Corpus } from '../../lib/corpus/corpus.ts';
import { pageAddress } from '../../lib/extension/pages.ts';

interface Props {
  readonly corpus: Promise<Corpus>;
  readonly name: string;
  readonly onOpen: (id: ArticleId) => void;
}

/** What the corpus knows of one name. */
export function NamePart({ corpus, name, onOpen }: Props): ReactNode {
  const words = useWords();
  const asked = useAsked([corpus, name], async () => ({
    name,
    entity: await (await corpus).entity(name),
  }));
  if (asked.state === 'failed') return <p className="panel-note">{words.corpusFailed}</p>;
  if (asked.state === 'waiting') return null;
  return (
    <NameView
      {...asked.value}
      correctAddress={pageAddress('options.html', 'words', asked.value.name)}
      addressOf={(id) => pageAddress('reader.html', id)}
      onOpen={onOpen}
    />
  );
}
