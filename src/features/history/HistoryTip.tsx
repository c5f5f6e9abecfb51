import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { ProofWords } from '../../components/ProofWords.tsx';
import { formatDate } from '../../domain/dateText.ts';
import { positionIntervals } from '../../domain/intervals.ts';
import { barsOf } from '../../domain/steps.ts';
import type { Observation } from '../../schema/atlas.ts';
import { countryName } from '../../state/dataset.ts';
import { proofWords } from '../../state/proofWords.ts';

interface Shown {
  /** Country code and first day, as a bar names itself. */
  readonly bar: string;
  readonly left: number;
  readonly top: number;
}

interface HistoryTipProps {
  root: RefObject<HTMLElement | null>;
  observations: ReadonlyMap<string, readonly Observation[]>;
}

const WIDTH = 300;
const MARGIN = 8;

/** What the bar under the pointer or with the focus stands for. It listens by itself: no lane is drawn again. */
export function HistoryTip({ root, observations }: HistoryTipProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const show = (event: Event) => {
      const bar = event.target instanceof Element ? event.target.closest('[data-bar]') : null;
      setShown(bar === null ? null : placeBy(bar, event));
    };
    const hide = () => setShown(null);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    element.addEventListener('pointerover', show);
    element.addEventListener('pointerleave', hide);
    element.addEventListener('focusin', show);
    element.addEventListener('focusout', hide);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('pointerover', show);
      element.removeEventListener('pointerleave', hide);
      element.removeEventListener('focusin', show);
      element.removeEventListener('focusout', hide);
      element.removeEventListener('keydown', onKey);
    };
  }, [root]);
  if (shown === null) return null;
  const [code = '', from = ''] = shown.bar.split(' ');
  const bar = barsOf(positionIntervals(observations.get(code) ?? [])).find((b) => b.key === from);
  if (bar === undefined) return null;
  return (
    // Read as the bar's own name; this is for the eye.
    <div className="history__tip" aria-hidden="true" style={{ left: shown.left, top: shown.top }}>
      <strong>{countryName(code)}</strong>
      <span>{bar.label}</span>
      <ProofWords {...proofWords(bar.proof)} />
      <span className="quiet">
        {bar.proof.actor}, {formatDate(bar.proof.date)}
      </span>
    </div>
  );
}

/** Below the bar, at the pointer where there is one, within the window. */
function placeBy(bar: Element, event: Event): Shown {
  const box = bar.getBoundingClientRect();
  const at = event instanceof PointerEvent ? event.clientX : Math.max(box.left, 0);
  const left = Math.max(MARGIN, Math.min(at, window.innerWidth - WIDTH - MARGIN));
  return { bar: bar.getAttribute('data-bar') ?? '', left, top: box.bottom + MARGIN };
}
