import type { ReactNode } from 'react';
import type { OwnWord } from '../lib/extension/own-words.ts';
import { Icon } from './Icon.tsx';
import './form.css';
import { useWords } from './words.ts';

interface Props {
  readonly words: readonly (OwnWord & { readonly reading: string })[];
  readonly onRemove: (word: string) => void;
}

/** The reader's own words, each removable. */
export function OwnWordList({ words: list, onRemove }: Props): ReactNode {
  const words = useWords();
  return (
    <ul className="own-words" aria-label={words.ownWords}>
      {list.map(({ word, reading, kind }) => (
        <li key={word}>
          <b lang="zh-Hans">{word}</b>
          <span lang="zh-Latn">{reading || words.neverSplit}</span>
          <small>{words.ownKinds[kind]}</small>
          <button
            type="button"
            className="button quiet"
            aria-label={words.removeWord(word)}
            onClick={() => onRemove(word)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
