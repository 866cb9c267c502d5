import { type FormEvent, type ReactNode, useState } from 'react';
import { useAsked } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import { askBackground } from '../../lib/extension/ask.ts';
import { LONGEST_WORD, type OwnKind, type OwnWord } from '../../lib/extension/own-words.ts';
import { type Objection, understand } from './said-word.ts';

interface Props {
  readonly word: string;
  readonly onKeep: (word: OwnWord) => Promise<void>;
}

const kinds: readonly OwnKind[] = ['person', 'place', 'term', 'word'];

/** Says how a word is read, or that it is one. Shows how it is read now. */
export function WordForm({ word: asked, onKeep }: Props): ReactNode {
  const words = useWords();
  const [word, setWord] = useState(asked);
  const [reading, setReading] = useState('');
  const [kind, setKind] = useState<OwnKind>('person');
  const [objection, setObjection] = useState<Objection | null>(null);
  const now = useAsked([word], word === '' ? null : () => readingNow(word));

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const said = understand({ word, reading, kind });
    if (typeof said === 'string') return setObjection(said);
    await onKeep(said);
    setObjection(null);
    setWord('');
    setReading('');
  };

  return (
    <form className="word-form" onSubmit={keep}>
      <label>
        <span>{words.ownWord}</span>
        <input
          className="field"
          lang="zh-Hans"
          maxLength={LONGEST_WORD}
          required
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
      </label>
      <label>
        <span>{words.ownReading}</span>
        <input
          ref={asked === '' ? null : focused}
          className="field"
          lang="zh-Latn"
          placeholder={
            word !== '' && now.state === 'answered' ? now.value : words.ownReadingExample
          }
          value={reading}
          onChange={(event) => setReading(event.target.value)}
        />
      </label>
      <label>
        <span>{words.ownKind}</span>
        <select
          className="field"
          value={kind}
          onChange={(event) => setKind(event.target.value as OwnKind)}
        >
          {kinds.map((value) => (
            <option key={value} value={value}>
              {words.ownKinds[value]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button primary">
        {words.keepWord}
      </button>
      {objection && (
        <p className="field-problem" role="alert">
          {words.wordObjections[objection]}
        </p>
      )}
    </form>
  );
}

/** Who comes to correct a word is at once where its reading is typed. */
function focused(field: HTMLInputElement | null): void {
  field?.focus();
}

async function readingNow(word: string): Promise<string> {
  const [tokens = []] = await askBackground('read', { texts: [word] });
  return tokens.flatMap((token) => token.syllables.map(({ text }) => text)).join(' ');
}
