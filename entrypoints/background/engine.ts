/** The background's answers: the language and the corpus, loaded by the first question and kept. */
import { explain, taiwanReading } from '../../lib/chinese/explain.ts';
import { showTokens } from '../../lib/chinese/show.ts';
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import type { Asker } from '../../lib/extension/answer-pages.ts';
import type {
  ExtensionToBackground,
  Handlers,
  PageToBackground,
} from '../../lib/extension/messages.ts';
import { loadOwnWords, watchOwnWords } from '../../lib/extension/own-words-store.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings-store.ts';
import { knownWords, loadSegments } from '../engine/corpus.ts';
import { type Language, loadLanguage } from '../engine/language.ts';
import { kept } from './kept.ts';

type Engine = Handlers<Omit<PageToBackground, 'openPanel'> & ExtensionToBackground, Asker>;

/** Loads nothing yet: a worker that is woken for a command or a message to a panel stays light. */
export function createEngine(): Engine {
  const segments = kept(loadSegments);
  const corpus = kept(async () => openCorpus(await segments.get()));
  const language = kept(() => loadLanguage(segments.get().then(knownWords), loadOwnWords()));
  const settings = kept(loadSettings);
  const always = new AbortController().signal;
  watchSettings(settings.forget, always);
  watchOwnWords(language.forget, always);

  return {
    read: async ({ texts }) => {
      const [{ dictionary, read }, style] = await Promise.all([language.get(), settings.get()]);
      const taiwan = (word: string) => taiwanReading(dictionary, word);
      return texts.map((text) => showTokens(text, read(text), style, taiwan));
    },
    explain: async ({ text, offset }) => {
      const [known, style] = await Promise.all([language.get(), settings.get()]);
      return explain(text, offset, {
        ...known,
        style,
        otherScript: (word) => otherScript(known, word),
        mention: async (word) => (await corpus.get()).summary(word),
      });
    },
    convert: async () => {
      throw new Error('Script conversion is not here yet.');
    },
    mentions: async ({ texts }) => (await corpus.get()).mentions(texts),
    summary: async ({ name }) => (await corpus.get()).summary(name),
    reload: () => {
      for (const part of [segments, corpus, language]) part.forget();
    },
  };
}

/** The word as the other script writes it, from its entry. */
function otherScript({ dictionary }: Language, word: string): string {
  const [entry] = dictionary.entries(word);
  if (!entry) return word;
  return entry.simplified === word ? entry.traditional : entry.simplified;
}
