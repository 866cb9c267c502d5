import type { ReactNode } from 'react';
import type { Settings } from '../lib/extension/settings.ts';
import { Choice } from './Choice.tsx';
import { PageControls } from './PageControls.tsx';
import { Section } from './Section.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** Every setting, grouped by what it changes. Each is stored at once. */
export function SettingsForm({ settings, onChange }: Props): ReactNode {
  const words = useWords();
  return (
    <>
      <Section title={words.pageSettings}>
        <PageControls settings={settings} onChange={onChange} />
      </Section>
      <Section title={words.hoverSettings}>
        <Switch
          label={words.hover}
          hint={words.hoverHint}
          on={settings.hover}
          onChange={(hover) => onChange({ hover })}
        />
        <HoverDelay delay={settings.hoverDelay} onChange={onChange} />
      </Section>
      <ReadingSettings settings={settings} onChange={onChange} />
    </>
  );
}

function HoverDelay(props: {
  readonly delay: number;
  readonly onChange: Props['onChange'];
}): ReactNode {
  const words = useWords();
  return (
    <label className="range">
      <span>{words.hoverDelay}</span>
      <input
        type="range"
        min={0}
        max={1000}
        step={50}
        value={props.delay}
        aria-valuetext={words.milliseconds(props.delay)}
        onChange={(event) => props.onChange({ hoverDelay: event.target.valueAsNumber })}
      />
      <output>{words.milliseconds(props.delay)}</output>
    </label>
  );
}

function ReadingSettings({ settings, onChange }: Props): ReactNode {
  const words = useWords();
  return (
    <Section title={words.readingSettings}>
      <Choice
        label={words.pinyinStyle}
        options={[
          { value: 'marks', name: words.pinyinStyles.marks },
          { value: 'numbers', name: words.pinyinStyles.numbers },
          { value: 'zhuyin', name: words.pinyinStyles.zhuyin },
        ]}
        value={settings.pinyinStyle}
        onChange={(pinyinStyle) => onChange({ pinyinStyle })}
      />
      <Choice
        label={words.region}
        options={[
          { value: 'mainland', name: words.regions.mainland },
          { value: 'taiwan', name: words.regions.taiwan },
        ]}
        value={settings.region}
        onChange={(region) => onChange({ region })}
      />
      <Choice
        label={words.erhua}
        options={[
          { value: 'joined', name: words.erhuas.joined },
          { value: 'full', name: words.erhuas.full },
        ]}
        value={settings.erhua}
        onChange={(erhua) => onChange({ erhua })}
      />
      <Switch
        label={words.toneColours}
        on={settings.toneColours}
        onChange={(toneColours) => onChange({ toneColours })}
      />
      <Switch
        label={words.spokenTones}
        hint={words.spokenTonesHint}
        on={settings.spokenTones}
        onChange={(spokenTones) => onChange({ spokenTones })}
      />
      <Switch
        label={words.capitalNames}
        hint={words.capitalNamesHint}
        on={settings.capitalNames}
        onChange={(capitalNames) => onChange({ capitalNames })}
      />
    </Section>
  );
}
