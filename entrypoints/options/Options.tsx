import type { ReactNode } from 'react';
import { About } from '../../components/About.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { useStore } from '../../components/use-asked.ts';
import { useHash } from '../../components/use-hash.ts';
import { useWords } from '../../components/words.ts';
import { defaultSettings } from '../../lib/extension/settings.ts';
import { settingsStore } from '../../lib/extension/settings-store.ts';
import { CorpusPart } from './CorpusPart.tsx';
import type { ImportClient } from './importing/client.ts';
import { WordsPart } from './WordsPart.tsx';

interface Props {
  readonly client: ImportClient;
}

/** Everything the reader can set, teach and add, and where the data comes from. */
export function Options({ client }: Props): ReactNode {
  const words = useWords();
  const [settings, changeSettings] = useStore(settingsStore, defaultSettings);
  const [part, word = ''] = useHash();
  return (
    <main className="options">
      <header className="options-head">
        <h1>
          <span lang="zh-Hans">伴读</span> Bàndú
        </h1>
        <p>{words.tagline}</p>
      </header>
      <SettingsForm settings={settings} onChange={changeSettings} />
      <CorpusPart client={client} />
      <WordsPart word={part === 'words' ? word : ''} />
      <About />
    </main>
  );
}
