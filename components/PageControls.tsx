import type { ReactNode } from 'react';
import type { PageScript, Settings } from '../lib/extension/settings.ts';
import { Choice } from './Choice.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

export type PageSettings = Pick<Settings, 'pinyinOnPage' | 'crossReferences' | 'script'>;

interface Props {
  readonly settings: PageSettings;
  readonly onChange: (patch: Partial<PageSettings>) => void;
}

const scripts: readonly PageScript[] = ['original', 'cn', 'tw', 'hk'];

/** How the page being read is shown: pinyin, cross-references, script. */
export function PageControls({ settings, onChange }: Props): ReactNode {
  const words = useWords();
  return (
    <>
      <Switch
        label={words.pinyinOnPage}
        on={settings.pinyinOnPage}
        onChange={(pinyinOnPage) => onChange({ pinyinOnPage })}
      />
      <Switch
        label={words.crossReferences}
        on={settings.crossReferences}
        onChange={(crossReferences) => onChange({ crossReferences })}
      />
      <Choice
        label={words.script}
        options={scripts.map((value) => ({ value, ...words.scripts[value] }))}
        value={settings.script}
        onChange={(script) => onChange({ script })}
      />
    </>
  );
}
