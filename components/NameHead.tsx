import type { ReactNode } from 'react';
import type { ShownSyllable } from '../lib/chinese/token.ts';
import './chinese.css';
import './entity.css';
import { useWords } from './words.ts';

export interface NameReading {
  readonly syllables: readonly ShownSyllable[];
  readonly toneColours: boolean;
  /** The reader said so. */
  readonly own: boolean;
}

interface Props {
  readonly name: string;
  readonly lang: 'zh-Hans' | 'zh-Hant';
  /** What it is, where that is known. */
  readonly kind?: string;
  readonly reading: NameReading;
  /** What is known besides, in lines. */
  readonly children: ReactNode;
  /** The form in which the reader says how the name is read. */
  readonly correction: ReactNode;
  /** The form is shown at once. */
  readonly correcting: boolean;
}

/** A name with its reading, which the reader can correct on the spot. */
export function NameHead(props: Props): ReactNode {
  const { name, lang, kind, reading, children, correction, correcting } = props;
  const words = useWords();
  return (
    <header>
      {kind && <p className="kicker">{kind}</p>}
      <h2 className="entity-name" id="entity-name" lang={lang}>
        {name}
      </h2>
      <p className={reading.toneColours ? 'entity-reading tone-colours' : 'entity-reading'}>
        <span lang="zh-Latn">
          {reading.syllables.map(({ text, tone }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the syllables of a name do not move
            <span key={place} className={`tone-${tone}`}>
              {place > 0 && ' '}
              {text}
            </span>
          ))}
        </span>
        {reading.own && <small>{words.asYouSaid}</small>}
      </p>
      {children}
      <details className="correction" open={correcting}>
        <summary>{words.correctReading}</summary>
        {correction}
      </details>
    </header>
  );
}
