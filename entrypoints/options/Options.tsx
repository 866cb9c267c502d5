import type { ReactNode } from 'react';
import { About } from '../../components/About.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { useStore } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import { defaultSettings } from '../../lib/extension/settings.ts';
import { settingsStore } from '../../lib/extension/settings-store.ts';

export function Options(): ReactNode {
  const words = useWords();
  const [settings, changeSettings] = useStore(settingsStore, defaultSettings);
  return (
    <main className="options">
      <header className="options-head">
        <h1>
          <span lang="zh-Hans">伴读</span> Bàndú
        </h1>
        <p>{words.tagline}</p>
      </header>
      <SettingsForm settings={settings} onChange={changeSettings} />
      <About />
    </main>
  );
}
