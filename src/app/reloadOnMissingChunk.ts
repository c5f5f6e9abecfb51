const KEY = 'reloaded-for';

/**
 * A page opened before a new release asks for chunks that are gone; loading it afresh gets the new
 * ones. Once per chunk, so that a chunk that is truly missing ends in the error view and not in a loop.
 */
export function reloadOnMissingChunk(): void {
  addEventListener('vite:preloadError', (event) => {
    const chunk = event.payload.message;
    if (sessionStorage.getItem(KEY) === chunk) return;
    sessionStorage.setItem(KEY, chunk);
    event.preventDefault();
    location.reload();
  });
}
