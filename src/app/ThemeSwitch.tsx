import { useSyncExternalStore } from 'react';
import { writeStored } from './storage.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const KEY = 'theme';

const LABEL: Readonly<Record<Theme, string>> = { system: 'Auto', light: 'Light', dark: 'Dark' };

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

/** What the page has: a script in its head applies the stored choice before the first paint. */
function readTheme(): Theme {
  const applied = document.documentElement.dataset['theme'];
  return isTheme(applied) ? applied : 'system';
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function applyTheme(theme: Theme): void {
  writeStored('localStorage', KEY, theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const listener of listeners) listener();
}

export function ThemeSwitch() {
  const theme = useSyncExternalStore<Theme>(subscribe, readTheme, () => 'system');
  return (
    <label className="small quiet">
      Theme{' '}
      <select
        className="select"
        value={theme}
        onChange={(event) => {
          const next = event.target.value;
          if (isTheme(next)) applyTheme(next);
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
