import type { ReactNode } from 'react';
import type { ArticleId, Corpus } from '../../lib/corpus/corpus.ts';
import { pageAddress } from '../../lib/extension/pages.ts';
import { AskedName } from '../words/AskedName.tsx';

interface Props {
  readonly corpus: Promise<Corpus>;
  readonly name: string;
  readonly correct: boolean;
  readonly onOpen: (id: ArticleId) => void;
}

/** What the corpus knows of one name, and how it is read. */
export function NamePart(props: Props): ReactNode {
  return <AskedName {...props} addressOf={(id) => pageAddress('reader.html', id)} />;
}
