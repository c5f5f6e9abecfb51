import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../state/paths.ts';

interface Steps {
  /** Evidence id; `null`: there is none. */
  readonly previous: string | null;
  readonly next: string | null;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select, textarea, dialog[open]') !== null;

/** `n` and `p` go through the passages of an article, wherever the focus is but where one types. */
export function usePassageKeys(article: string, { previous, next }: Steps): void {
  const navigate = useNavigate();
  const { search } = useLocation();
  useEffect(() => {
    const onKey = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (altKey || ctrlKey || metaKey || isTyping(target)) return;
      const id = key === 'n' ? next : key === 'p' ? previous : null;
      if (id === null) return;
      const pathname = paths.evidence.getHref(article, id);
      void navigate({ pathname, search }, { preventScrollReset: true });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [article, previous, next, search, navigate]);
}
