import { type ReactNode, useState } from 'react';
import { OwnWordList } from '../../components/OwnWordList.tsx';
import { Section } from '../../components/Section.tsx';
import { useSource } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import { type OwnWord, parseOwnWords } from '../../lib/extension/own-words.ts';
import { keepOwnWords, ownWordsStore, removeOwnWord } from '../../lib/extension/own-words-store.ts';
import { OwnWordForm } from '../words/OwnWordForm.tsx';
import { shownReading } from '../words/said-word.ts';
import { download, readJson } from './files.ts';

const none: readonly OwnWord[] = [];

interface Props {
  /** A word to correct at once, from a card or a name. */
  readonly word: string;
}

/** The reader's own words: said here, listed, removable, exportable. */
export function WordsPart({ word }: Props): ReactNode {
  const words = useWords();
  const list = useSource(ownWordsStore, none);
  const [problem, setProblem] = useState('');

  const take = async (file: File): Promise<void> => {
    const taken = parseOwnWords(await readJson(file));
    setProblem(taken.length === 0 ? words.noWordsIn(file.name) : '');
    await keepOwnWords(taken);
  };

  return (
    <Section title={words.ownWords}>
      <p>{words.ownWordsHint}</p>
      <OwnWordForm key={word} word={word} focused={word !== ''} forMany />
      {list.length > 0 && (
        <OwnWordList
          words={list.map((own) => ({ ...own, reading: shownReading(own) }))}
          onRemove={removeOwnWord}
        />
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={list.length === 0}
          onClick={() => download('bandu-words.json', list)}
        >
          {words.exportWords}
        </button>
        <label className="button">
          {words.importWords}
          <input
            className="visually-hidden"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) take(file);
              event.target.value = '';
            }}
          />
        </label>
      </div>
      {problem !== '' && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}
