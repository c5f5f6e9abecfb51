import { useHref } from 'react-router';

/** Makes the absolute address of a path of this site; for what only the browser renders. */
export function useAddress(): (path: string) => string {
  const base = useHref('/').replace(/\/$/, '');
  return (path) => new URL(base + path, location.origin).href;
}
