/** Nothing on the page has moved for so long: it stands. */
const QUIET_MS = 250;
const LIMIT_MS = 30_000;
const START_HEIGHT = 1200;
/** What a page that waits for data or code shows. */
const BUSY = '[aria-busy="true"]';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits until a page has content, is not busy and has been at rest for a while. */
async function settled(page: Document, isReady: (page: Document) => boolean): Promise<void> {
  let last = performance.now();
  const started = last;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  observer.observe(page, { subtree: true, childList: true, attributes: true });
  try {
    while (performance.now() - started < LIMIT_MS) {
      await pause(50);
      const isAtRest = performance.now() - last > QUIET_MS;
      if (isAtRest && isReady(page) && page.querySelector(BUSY) === null) return;
    }
    throw new Error('the view did not come to rest');
  } finally {
    observer.disconnect();
  }
}

/**
 * Opens an address of this site out of sight, as wide as asked and as high as it needs to be, hands
 * its document over once it stands, and takes it away again.
 */
export async function withPage<T>(
  url: string,
  width: number,
  isReady: (page: Document) => boolean,
  work: (page: Document) => Promise<T>,
): Promise<T> {
  const frame = document.createElement('iframe');
  frame.title = 'Picture in the making';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = `position:fixed;left:0;top:0;width:${width}px;height:${START_HEIGHT}px;border:0;opacity:0;pointer-events:none;z-index:-1`;
  frame.src = url;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    const page = frame.contentDocument;
    if (page === null) throw new Error('the view could not be opened');
    await settled(page, isReady);
    frame.style.height = `${Math.ceil(page.body.getBoundingClientRect().height)}px`;
    await settled(page, isReady);
    await page.fonts.ready;
    return await work(page);
  } finally {
    frame.remove();
  }
}
