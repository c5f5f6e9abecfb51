import { useLayoutEffect, useRef } from 'react';
import { ScrollRestoration } from 'react-router';
import type { Location } from 'react-router';

/** A visit's first address has no key of its own; the place kept for another one must not be its. */
const scrollKey = ({ key, pathname, search, hash }: Location): string =>
  key === 'default' ? pathname + search + hash : key;

/**
 * Where a page was scrolled to is where it is found again. The router takes a visit's first page to its
 * top; where the browser has brought it to words that the address names for it (`#:~:text=`), it stays.
 */
export function ScrollMemory() {
  const place = useRef<number | null>(null);
  return (
    <>
      <OnArrival run={() => (place.current ??= scrollY)} />
      <ScrollRestoration getKey={scrollKey} />
      <OnArrival
        run={() => {
          if (scrollY === 0 && place.current !== null && place.current > 0) {
            scrollTo(0, place.current);
          }
        }}
      />
    </>
  );
}

/** Effects run in the order of the tree: one before the router's own, one after it. */
function OnArrival({ run }: { run: () => void }) {
  const once = useRef(run);
  useLayoutEffect(() => {
    once.current();
  }, []);
  return null;
}
