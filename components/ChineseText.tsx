import { Fragment, type ReactNode } from 'react';
import type { Mention, ShownToken } from '../lib/chinese/token.ts';
import './chinese.css';
import { type Glyph, type Run, runsOf } from './pieces.ts';

interface Props {
  readonly text: string;
  /** Words and readings of exactly this text, for pinyin over it. */
  readonly tokens?: readonly ShownToken[] | null;
  readonly mentions?: readonly Mention[];
  /** The address of what the corpus knows of a name. */
  readonly addressOfName?: (name: string) => string;
}

/** Chinese text with pinyin over its words and links on the names that the corpus knows. */
export function ChineseText({ text, tokens, mentions, addressOfName }: Props): ReactNode {
  return runsOf(text, tokens ?? null, mentions ?? []).map((run) => (
    <Fragment key={run.start}>{named(run, addressOfName)}</Fragment>
  ));
}

function named(run: Run, addressOfName: Props['addressOfName']): ReactNode {
  const words = run.words.map(drawn);
  if (run.name === undefined || !addressOfName) return words;
  return (
    <a className="name" href={addressOfName(run.name)}>
      {words}
    </a>
  );
}

function drawn(word: readonly Glyph[], index: number): ReactNode {
  if (!word.some((glyph) => glyph.syllable)) return word.map((glyph) => glyph.text).join('');
  return (
    <ruby key={index}>
      {word.map(({ text, syllable }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor do the characters of a word
        <Fragment key={at}>
          {text}
          <rt className={syllable && `tone-${syllable.tone}`}>{syllable?.text}</rt>
        </Fragment>
      ))}
    </ruby>
  );
}
