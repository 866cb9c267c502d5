import type { ReactNode } from 'react';
import { NameView } from '../../components/NameView.tsx';
import { useAsked, useSource, useStore } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import { foldScript } from '../../lib/chinese/fold.ts';
import type { ShownSyllable } from '../../lib/chinese/token.ts';
import type { ArticleId, Corpus } from '../../lib/corpus/corpus.ts';
import { askBackground } from '../../lib/extension/ask.ts';
import type { OwnWord } from '../../lib/extension/own-words.ts';
import { ownWordsStore } from '../../lib/extension/own-words-store.ts';
import { defaultSettings, lookOf } from '../../lib/extension/settings.ts';
import { settingsStore } from '../../lib/extension/settings-store.ts';
import { OwnWordForm } from './OwnWordForm.tsx';

interface Props {
  readonly corpus: Corpus | Promise<Corpus>;
  readonly name: string;
  /** The reader came to say how it is read. */
  readonly correct: boolean;
  readonly addressOf: (id: ArticleId) => string;
  readonly onOpen: (id: ArticleId) => void;
}

const none: readonly OwnWord[] = [];

/** A name the reader asked about: its reading, theirs to correct, and what the corpus knows. */
export function AskedName({ corpus, name, correct, ...links }: Props): ReactNode {
  const words = useWords();
  const [settings] = useStore(settingsStore, defaultSettings);
  const own = useSource(ownWordsStore, none);
  const asked = useAsked([corpus, name, lookOf(settings)], async () => {
    const [syllables, entity] = await Promise.all([
      readingOf(name),
      Promise.resolve(corpus).then((opened) => opened.entity(name)),
    ]);
    return { name, syllables, entity };
  });
  if (asked.state === 'failed') return <p className="panel-note">{words.corpusFailed}</p>;
  if (asked.state === 'waiting') return null;
  const { syllables, entity, name: shown } = asked.value;
  const simplified = foldScript(shown);
  return (
    <NameView
      key={shown}
      name={shown}
      lang={shown === simplified ? 'zh-Hans' : 'zh-Hant'}
      entity={entity}
      reading={{
        syllables,
        toneColours: settings.toneColours,
        own: own.some((said) => said.word === simplified && said.syllables !== undefined),
      }}
      correction={<OwnWordForm word={simplified} focused={correct} forMany={false} />}
      correcting={correct}
      {...links}
    />
  );
}

async function readingOf(name: string): Promise<readonly ShownSyllable[]> {
  const [tokens = []] = await askBackground('read', { texts: [name] });
  return tokens.flatMap(({ syllables }) => syllables);
}
