import { useEffect, useRef } from 'react';
import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { ProofWords } from '../../components/ProofWords.tsx';
import { formatDate } from '../../domain/dateText.ts';
import { STANCE_LABEL } from '../../domain/labels.ts';
import type { TimelineItem, TimelineMark } from '../../domain/timeline.ts';
import { countryName } from '../../state/dataset.ts';
import { proofWords } from '../../state/proofWords.ts';
import { basisWords, binWords, hrefOf } from './itemWords.ts';

interface MarkCardProps {
  mark: TimelineMark;
  /** The mark's middle, in pixels of the chart. */
  place: { readonly x: number; readonly y: number };
  /** Opened to stay, with links; else it follows the pointer or the focus. */
  isOpen: boolean;
  /** Opened by a key: the focus goes along. */
  byKey: boolean;
  onClose: () => void;
}

/** What a mark stands for, with the proof. */
export function MarkCard({ mark, place, isOpen, byKey, onClose }: MarkCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen && byKey) card.current?.querySelector('a')?.focus();
  }, [isOpen, byKey]);
  // Above its mark, or above the chart, where the window ends before it does. Observed, since to measure
  // it while the pointer moves would lay out the page at once.
  useEffect(() => {
    const element = card.current;
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      const box = entry?.boundingClientRect;
      if (box !== undefined && box.bottom > innerHeight && box.top > innerHeight / 2)
        element.setAttribute('data-low', '');
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  const { items } = mark;
  // Set here: a custom property of the chart would have the style of every mark worked out again.
  const style = { '--x': `${place.x}px`, '--y': `${place.y}px` } as CSSProperties;
  if (!isOpen) {
    return (
      <div ref={card} className="timeline__card" role="status" style={style}>
        {items.length > 1 ? <strong>{binWords(mark)}</strong> : <ItemFacts item={items[0]} />}
      </div>
    );
  }
  return (
    <div
      ref={card}
      className="timeline__card timeline__card--open"
      role="dialog"
      style={style}
      aria-label={items.length > 1 ? binWords(mark) : 'Evidence'}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <button type="button" className="timeline__close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      {items.length > 1 && <p className="timeline__head">{binWords(mark)}</p>}
      <ul className="timeline__items">
        {items.map((item) => (
          <li key={item.key}>
            <ItemFacts item={item} />
            <Link to={hrefOf(item)}>
              {'article' in item ? 'Read the article' : 'See the proof'}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ItemFacts({ item }: { item: TimelineItem }) {
  if ('article' in item) {
    return (
      <>
        <strong>{item.article.title}</strong>
        <span className="quiet">Article, {formatDate(item.date)}</span>
        <span className="timeline__proof">{item.article.gist}</span>
      </>
    );
  }
  const { observation } = item;
  return (
    <>
      <strong>
        {countryName(observation.country)}: {STANCE_LABEL[observation.stance]}
      </strong>
      <span className="quiet">
        {formatDate(observation.date)} · {basisWords(item)} ·{' '}
        {observation.binding ? 'binding' : 'not binding'}
      </span>
      <ProofWords {...proofWords(observation)} />
    </>
  );
}
