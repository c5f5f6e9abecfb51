import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { retiredEntry } from '../../state/retired.ts';
import { useTellRetired } from './useTellRetired.ts';

/** On a country's page: an old link to an entry that has moved or was withdrawn. */
export function useRetiredEntry(): void {
  const { pathname, search, hash } = useLocation();
  const tell = useTellRetired();
  useEffect(() => {
    const entry = hash === '' ? null : retiredEntry(hash);
    if (entry !== null) tell(entry, pathname, search);
  }, [pathname, search, hash, tell]);
}
