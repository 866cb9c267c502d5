import type { ReactNode } from 'react';
import type { ArticleId, Passage } from '../lib/corpus/corpus.ts';
import './article.css';
import { shownDate } from './dates.ts';
import { MarkedText } from './MarkedText.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly passages: readonly {
    readonly id: ArticleId;
    readonly title: string;
    readonly date?: string;
    readonly passage: Passage;
  }[];
  readonly addressOf: (id: ArticleId) => string;
  readonly onOpen: (id: ArticleId) => void;
}

/** Passages with what matters in them marked, each leading to its article. */
export function PassageList({ passages, addressOf, onOpen }: Props): ReactNode {
  const words = useWords();
  return (
    <ol className="passages">
      {passages.map(({ id, title, date, passage }) => (
        <li key={`${id} ${passage.text}`} className="related">
          <p className="headline" lang="zh-Hans">
            <a
              href={addressOf(id)}
              onClick={(event) => {
                event.preventDefault();
                onOpen(id);
              }}
            >
              {title}
            </a>
          </p>
          <p className="meta">
            {date ? <time dateTime={date}>{shownDate(date, words.language)}</time> : words.undated}
          </p>
          <p className="passage" lang="zh-Hans">
            <MarkedText text={passage.text} marks={passage.marks} />
          </p>
        </li>
      ))}
    </ol>
  );
}
