import { readStored, writeStored } from './storage.ts';

const KEY = 'reloaded-for';

/**
 * A page opened before a new release asks for chunks that are gone; loading it afresh gets the new
 * ones. Once per chunk, and not without a memory of it, so that a chunk that is truly missing ends in the error view and not in a loop.
 */
export function reloadOnMissingChunk(): void {
  addEventListener('vite:preloadError', (event) => {
    const chunk = event.payload.message;
    if (readStored('sessionStorage', KEY) === chunk) return;
    if (!writeStored('sessionStorage', KEY, chunk)) return;
    event.preventDefault();
    location.reload();
  });
}
