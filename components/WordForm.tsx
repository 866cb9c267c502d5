import { type ReactNode, useId } from 'react';
import { LONGEST_WORD, type OwnKind } from '../lib/extension/own-words.ts';
import './controls.css';
import './form.css';
import { useWords } from './words.ts';

/** What stands in the form. */
export interface WordValue {
  readonly word: string;
  readonly reading: string;
  readonly kind: OwnKind;
  /** Nothing is said of the reading, only that the word is one. */
  readonly whole: boolean;
}

/** A character that can be read in several ways. */
export interface ReadingChoice {
  readonly character: string;
  readonly readings: readonly {
    readonly text: string;
    readonly chosen: boolean;
    /** The reading of the whole word with this one in it. */
    readonly whole: string;
  }[];
}

/** Why what stands in the form cannot be kept. */
export type Objection = 'word' | 'reading';

interface Props {
  readonly value: WordValue;
  readonly choices: readonly ReadingChoice[];
  /** The reader said something of this word before. */
  readonly isKept: boolean;
  readonly objection: Objection | null;
  /** What has just been done, as a sentence. */
  readonly done: string;
  /** Who comes to correct a word is at once where its reading is typed. */
  readonly focused: boolean;
  readonly onChange: (patch: Partial<WordValue>) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}

const kinds: readonly OwnKind[] = ['person', 'place', 'term', 'word'];

/** Says how a word is read, or only that it is one. */
export function WordForm(props: Props): ReactNode {
  const { value, choices, isKept, objection, done, focused, onChange, onSave, onRemove } = props;
  const words = useWords();
  const problem = useId();
  const wrong = (what: Objection) =>
    objection === what ? { 'aria-invalid': true, 'aria-describedby': problem } : {};
  return (
    <form
      className="word-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <label className="word-form-word">
        <span>{words.ownWord}</span>
        <input
          className="field"
          lang="zh-Hans"
          maxLength={LONGEST_WORD}
          required
          value={value.word}
          onChange={(event) => onChange({ word: event.target.value })}
          {...wrong('word')}
        />
      </label>
      <label>
        <span>{words.ownKind}</span>
        <select
          className="field"
          value={value.kind}
          onChange={(event) => onChange({ kind: event.target.value as OwnKind })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.ownKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="word-form-row">
        <span>{words.ownReading}</span>
        <input
          ref={focused ? focus : null}
          className="field"
          lang="zh-Latn"
          spellCheck={false}
          autoCapitalize="off"
          placeholder={words.ownReadingExample}
          disabled={value.whole}
          value={value.reading}
          onChange={(event) => onChange({ reading: event.target.value })}
          {...wrong('reading')}
        />
      </label>
      {choices.length > 0 && !value.whole && <Choices choices={choices} onChange={onChange} />}
      <label className="word-form-row check">
        <input
          type="checkbox"
          checked={value.whole}
          onChange={(event) => onChange({ whole: event.target.checked })}
        />
        <span>
          {words.onlyWhole}
          <small>{words.onlyWholeHint}</small>
        </span>
      </label>
      <div className="word-form-row row">
        <button type="submit" className="button primary">
          {words.saveWord}
        </button>
        {isKept && (
          <button type="button" className="button" onClick={onRemove}>
            {words.remove}
          </button>
        )}
      </div>
      {objection && (
        <p className="field-problem" role="alert" id={problem}>
          {words.wordObjections[objection]}
        </p>
      )}
      <p className="word-form-done" role="status">
        {done}
      </p>
    </form>
  );
}

function Choices({ choices, onChange }: Pick<Props, 'choices' | 'onChange'>): ReactNode {
  const words = useWords();
  return (
    <div className="word-form-row readings">
      {choices.map(({ character, readings }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the characters of a word do not move
        <fieldset key={place} aria-label={words.readingsOf(character)}>
          <b lang="zh-Hans">{character}</b>
          {readings.map(({ text, chosen, whole }) => (
            <button
              key={text}
              type="button"
              className="chip"
              lang="zh-Latn"
              aria-pressed={chosen}
              onClick={() => onChange({ reading: whole })}
            >
              {text}
            </button>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
