import { type ReactNode, useEffect, useRef } from 'react';
import type { ArticleId, Hit } from '../lib/corpus/corpus.ts';
import { ArticleMeta } from './ArticleMeta.tsx';
import { MarkedText } from './MarkedText.tsx';
import './search.css';
import { useWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly hits: readonly Hit[];
  /** Index of the hit that the arrows are at. */
  readonly active: number;
  readonly onOpen: (id: ArticleId) => void;
}

/** The element id of a hit's option, for `aria-activedescendant`. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Articles found, best first. */
export function HitList({ id, hits, active, onOpen }: Props): ReactNode {
  const words = useWords();
  return (
    <div className="hits" id={id} role="listbox" aria-label={words.hits}>
      {hits.map((hit, index) => (
        <HitOption
          key={hit.id}
          id={optionId(id, index)}
          hit={hit}
          active={index === active}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

interface HitProps {
  readonly id: string;
  readonly hit: Hit;
  readonly active: boolean;
  readonly onOpen: (id: ArticleId) => void;
}

/** One hit. The headline comes first for a screen reader; the eye sees the kicker above it. */
function HitOption({ id, hit, active, onOpen }: HitProps): ReactNode {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box owns the keys of its listbox
    // biome-ignore lint/a11y/useFocusableInteractive: options are reached by aria-activedescendant
    <div
      ref={option}
      className="hit"
      id={id}
      role="option"
      aria-selected={active}
      onClick={() => onOpen(hit.id)}
    >
      <span className="headline" lang="zh-Hans">
        <MarkedText text={hit.title} marks={hit.titleMarks} />
      </span>
      {hit.kicker && (
        <span className="kicker" lang="zh-Hans">
          {hit.kicker}
        </span>
      )}
      <ArticleMeta {...hit} />
      <span className="passage" lang="zh-Hans">
        <MarkedText text={hit.passage.text} marks={hit.passage.marks} />
      </span>
    </div>
  );
}
