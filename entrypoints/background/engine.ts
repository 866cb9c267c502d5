/** The background's answers: the language and the corpus, loaded by the first question and kept. */
import { type Converter, openConverter } from '../../lib/chinese/convert.ts';
import { openDictionary } from '../../lib/chinese/dictionary.ts';
import { explain, taiwanReading } from '../../lib/chinese/explain.ts';
import { showTokens, type TaiwanReading } from '../../lib/chinese/show.ts';
import { wordReadings } from '../../lib/chinese/word-readings.ts';
import type { Corpus, KnownName } from '../../lib/corpus/corpus.ts';
import type { Asker } from '../../lib/extension/answer-pages.ts';
import { loadAsset } from '../../lib/extension/assets.ts';
import type {
  ExtensionToBackground,
  Handlers,
  PageToBackground,
} from '../../lib/extension/messages.ts';
import { loadOwnWords, watchOwnWords } from '../../lib/extension/own-words-store.ts';
import type { Settings } from '../../lib/extension/settings.ts';
import {
  changeSettings,
  loadSettings,
  whenSettingsChange,
} from '../../lib/extension/settings-store.ts';
import { loadCorpus } from '../engine/corpus.ts';
import { loadLanguage } from '../engine/language.ts';
import { kept } from './kept.ts';

type Engine = Handlers<Omit<PageToBackground, 'openPanel'> & ExtensionToBackground, Asker>;

/** Loads nothing yet: a worker that is woken for a command or a message to a panel stays light. */
export function createEngine(): Engine {
  const corpus = kept(loadCorpus);
  const language = kept(() => loadLanguage(namesOf(corpus.get()), loadOwnWords()));
  const dictionary = kept(async () => {
    const [definitions, { lexicon }] = await Promise.all([
      loadAsset('definitions.bin'),
      language.get(),
    ]);
    return openDictionary(lexicon, definitions);
  });
  const converter = kept(async () => {
    const [{ segment }, script] = await Promise.all([language.get(), loadAsset('script.bin')]);
    return openConverter(script, segment);
  });
  const settings = kept(loadSettings);
  const always = new AbortController().signal;
  whenSettingsChange(settings.forget, always);
  /** Only what has forgotten the old may tell pages to ask again. */
  const renew = (): Promise<void> => {
    language.forget();
    dictionary.forget();
    converter.forget();
    return changeSettings({ edition: Date.now() });
  };
  watchOwnWords(renew, always);

  /** Only who reads as Taiwan does needs the definitions, where its readings stand, for reading. */
  const taiwanReadings = async ({ region }: Settings): Promise<TaiwanReading | undefined> => {
    if (region !== 'taiwan') return undefined;
    const known = await dictionary.get();
    return (word) => taiwanReading(known, word);
  };

  return {
    read: async ({ texts }) => {
      const [{ read }, style] = await Promise.all([language.get(), settings.get()]);
      const taiwan = await taiwanReadings(style);
      return texts.map((text) => showTokens(text, read(text), style, taiwan));
    },
    explain: async ({ text, offset }) => {
      const [{ read }, known, convert, style] = await Promise.all([
        language.get(),
        dictionary.get(),
        converter.get(),
        settings.get(),
      ]);
      return explain(text, offset, {
        ...{ dictionary: known, read, style },
        otherScript: (word) => otherScript(convert, word, style),
        mention: async (word) => (await corpus.get()).summary(word),
      });
    },
    convert: async ({ texts, to }) => {
      const convert = await converter.get();
      return texts.map((text) => convert(text, to));
    },
    mentions: async ({ texts }) => (await corpus.get()).mentions(texts),
    wordReadings: async ({ word }) => {
      const [{ read }, known, { region }] = await Promise.all([
        language.get(),
        dictionary.get(),
        settings.get(),
      ]);
      return wordReadings(word, { dictionary: known, read, region });
    },
    summary: async ({ name }) => (await corpus.get()).summary(name),
    reload: () => {
      corpus.forget();
      return renew();
    },
  };
}

/** The names of a corpus; none when it cannot be opened, as words are read all the same. */
async function namesOf(corpus: Promise<Corpus>): Promise<readonly KnownName[]> {
  try {
    return await (await corpus).names();
  } catch {
    return [];
  }
}

/** The word in the script it is not written in; Traditional as the reader's region writes it. */
function otherScript(convert: Converter, word: string, { otherScript }: Settings): string {
  const simplified = convert(word, 'cn');
  return simplified === word ? convert(word, otherScript === 'hk' ? 'hk' : 'tw') : simplified;
}
