import { useState } from 'react';
import { readStored, writeStored } from './storage.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'theme';

const LABEL: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' };

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

function readTheme(): Theme {
  const stored = readStored('localStorage', KEY);
  return isTheme(stored) ? stored : 'system';
}

function applyTheme(theme: Theme): void {
  writeStored('localStorage', KEY, theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  return (
    <label className="small quiet">
      Theme{' '}
      <select
        className="select"
        value={theme}
        onChange={(event) => {
          const next = event.target.value;
          if (!isTheme(next)) return;
          applyTheme(next);
          setTheme(next);
        }}
      >
        {THEMES.map((value) => (
          <option key={value} value={value}>
            {LABEL[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
