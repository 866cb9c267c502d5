import { type ReactNode, useState } from 'react';
import { useAsked, useSource, useStore } from '../../components/use-asked.ts';
import { type Objection, WordForm, type WordValue } from '../../components/WordForm.tsx';
import { useWords } from '../../components/words.ts';
import type { WordReadings } from '../../lib/chinese/token.ts';
import { askBackground } from '../../lib/extension/ask.ts';
import type { OwnWord } from '../../lib/extension/own-words.ts';
import { keepOwnWords, ownWordsStore, removeOwnWord } from '../../lib/extension/own-words-store.ts';
import { defaultSettings, type Settings } from '../../lib/extension/settings.ts';
import { settingsStore } from '../../lib/extension/settings-store.ts';
import { choicesOf, formOf, shownReading, understand } from './said-word.ts';

interface Props {
  /** The word to begin with; empty for any. */
  readonly word: string;
  /** The cursor stands where the reading is typed. */
  readonly focused: boolean;
  /** Once a word is kept the form is ready for another. */
  readonly forMany: boolean;
}

const none: readonly OwnWord[] = [];
const unknown: WordReadings = { word: '', kind: 'person', syllables: [], choices: [] };

/** The form for a word of the reader's own, with how the word is read now. */
export function OwnWordForm({ word: first, focused, forMany }: Props): ReactNode {
  const words = useWords();
  const [settings] = useStore(settingsStore, defaultSettings);
  const own = useSource(ownWordsStore, none);
  /** What the reader changed; all else is what is known of the word. */
  const [changed, setChanged] = useState<Partial<WordValue>>({});
  const [objection, setObjection] = useState<Objection | null>(null);
  const [done, setDone] = useState('');
  const word = changed.word ?? first;
  const known = useKnown(word, settings);
  const said = own.find((one) => one.word === known.word);
  const before = formOf(known, said, settings);
  const { reading = before.reading, whole = before.whole } = changed;
  const value = { ...before, ...changed, word, reading: whole ? before.reading : reading };

  const begin = (): void => {
    setChanged(forMany ? { word: '' } : { word });
    setObjection(null);
  };
  const save = async (): Promise<void> => {
    const kept = understand(value);
    if (typeof kept === 'string') return setObjection(kept);
    await keepOwnWords([kept]);
    begin();
    setDone(kept.syllables ? words.savedReading(shownReading(kept)) : words.savedWhole);
  };
  const remove = async (): Promise<void> => {
    await removeOwnWord(known.word);
    begin();
    setDone(words.removedWord);
  };

  return (
    <WordForm
      value={value}
      choices={choicesOf(known, value.reading, settings)}
      isKept={said !== undefined}
      objection={objection}
      done={done}
      focused={focused}
      onChange={(patch) => {
        setChanged({ ...changed, ...patch });
        setObjection(null);
        setDone('');
      }}
      onSave={save}
      onRemove={remove}
    />
  );
}

/** How a word is read; nothing while that is not known yet. */
function useKnown(word: string, { region, edition }: Settings): WordReadings {
  const asked = useAsked([word, region, edition], async () => ({
    word,
    known: word.trim() === '' ? unknown : await askBackground('wordReadings', { word }),
  }));
  return asked.state === 'answered' && asked.value.word === word ? asked.value.known : unknown;
}
