import { Suspense, useLayoutEffect, useState } from 'react';
import type { MouseEvent } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Patterns } from '../../components/Patterns.tsx';
import { SWATCH_PATTERNS } from '../../components/Swatch.tsx';
import { POSITION_FILLS } from '../../domain/labels.ts';
import { parseTheme } from '../../state/urlTheme.ts';
import { useCanonicalAddress } from '../../state/useView.ts';
import { NoticeBar } from '../NoticeBar.tsx';
import { SourceLine } from './SourceLine.tsx';
import './embed.css';

/** A page inside a page of somebody else: no chrome, a source line, links that open the atlas. */
export function EmbedShell() {
  useGivenTheme();
  useCanonicalAddress(droppedThemes);
  return (
    <div className="embed" onClickCapture={openOutside}>
      <meta name="robots" content="noindex" />
      <svg width="0" height="0" className="embed__patterns" aria-hidden="true">
        <Patterns prefix={SWATCH_PATTERNS} scale={0.8} fills={POSITION_FILLS} />
      </svg>
      <NoticeBar />
      <Suspense fallback={<p aria-busy="true">Loading…</p>}>
        <main className="embed__main">
          <Outlet />
        </main>
        <SourceLine />
      </Suspense>
    </div>
  );
}

const droppedThemes = (params: URLSearchParams) => parseTheme(params).dropped;

/** The key `theme` decides, else the reader's system; a choice made on the site itself does not. */
function useGivenTheme(): void {
  const { search } = useLocation();
  // Asked once: the address is made canonical, and loses what is not part of the view.
  const [theme] = useState(() => parseTheme(new URLSearchParams(search)).theme);
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === null) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}

/** A frame is too small for the atlas: whatever a link leads to opens in a tab of its own. */
function openOutside(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const href = event.target.closest('a[href]')?.getAttribute('href') ?? null;
  if (href === null || href.startsWith('#')) return;
  event.preventDefault();
  event.stopPropagation();
  window.open(href, '_blank', 'noopener');
}
