import { useState } from 'react';
import { drawAddress, toPng } from '../../components/picture/picture.ts';
import { saveFile } from '../../components/saveFile.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const FORMATS = [
  { label: 'PNG', scale: 1 },
  { label: 'PNG, double size', scale: 2 },
  { label: 'SVG', scale: null },
] as const;

type State = 'idle' | 'busy' | 'done' | 'failed';

const WORDS: Readonly<Record<State, string>> = {
  idle: '',
  busy: 'Drawing the picture…',
  done: 'Saved.',
  failed: 'The picture could not be drawn. Try again, or print the page instead.',
};

/** The embedded view stands once it has what a view is made of. */
const isReady = (page: Document): boolean =>
  page.querySelector('.embed h1') !== null && page.querySelector('.embed__source') !== null;

interface PicturePartProps {
  /** The address of the view without the site around it. */
  addressOf: (theme: Theme) => string;
  width: number;
  name: string;
}

/** The view as a picture with its title, date, legend and source inside. */
export function PicturePart({ addressOf, width, name }: PicturePartProps) {
  const [theme, setTheme] = useState<Theme>('light');
  const [state, setState] = useState<State>('idle');
  const [cause, setCause] = useState('');

  async function save(scale: number | null) {
    setState('busy');
    try {
      const picture = await drawAddress(addressOf(theme), width, isReady);
      if (scale === null) {
        saveFile(`${name}.svg`, new Blob([picture.svg], { type: 'image/svg+xml' }));
      } else {
        saveFile(`${name}${scale === 1 ? '' : `@${scale}x`}.png`, await toPng(picture, scale));
      }
      setState('done');
    } catch (error) {
      setCause(error instanceof Error ? ` (${error.message})` : '');
      setState('failed');
    }
  }

  return (
    <section className="take-away__part" aria-label="Picture">
      <h3>Picture</h3>
      <p className="take-away__choices">
        {FORMATS.map(({ label, scale }) => (
          <button
            key={label}
            type="button"
            className="button"
            aria-disabled={state === 'busy'}
            onClick={() => state !== 'busy' && void save(scale)}
          >
            {label}
          </button>
        ))}
        <label>
          Colours{' '}
          <select
            className="select"
            value={theme}
            onChange={({ target }) => setTheme(target.value === 'dark' ? 'dark' : 'light')}
          >
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </p>
      <p role="status" className="small quiet">
        {WORDS[state]}
        {state === 'failed' && cause}
      </p>
    </section>
  );
}
