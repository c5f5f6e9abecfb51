import type { Page } from '@playwright/test';
import type { Samples } from './figures.ts';

/** What starts the clock: an event, the pointer's event that an `input` comes from, or each picture. */
export type Trigger = 'input' | 'pointerover' | 'pointermove' | 'click' | 'frame';

interface Probe {
  stop(): Samples;
}

type ProbedWindow = Window & { probe?: Probe };

/**
 * Runs in the page. The time from an event to its picture is taken by a mark in the next frame's
 * callback, whose message arrives after style, layout and paint; the browser's own Event Timing knows
 * when the picture is on the screen, but in steps of 8 ms, nothing under 16, and not for pointer moves.
 * Pictures are counted for `frame` alone: to count them is to ask for each, and an event that meets a
 * page at rest would wait for the end of a picture that nobody but the probe wanted.
 */
function install(trigger: Trigger): void {
  const answered: number[] = [];
  const shown: number[] = [];
  const frames: number[] = [];
  const longTasks: number[] = [];
  const begun = performance.now();
  let movedAt = 0;
  let pressedAt = 0;
  let last = 0;
  let handle = 0;

  const markPaint = (from: number) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        answered.push(performance.now() - from);
      };
      port2.postMessage(null);
    });
  const onMove = (event: Event) => {
    movedAt = event.timeStamp;
  };
  const onEvent = (event: Event) => {
    const from = event.type === 'input' ? movedAt : event.timeStamp;
    if (event.type === 'click') pressedAt = from;
    else markPaint(from);
  };
  // The page may answer a press in a later task: its answer is the pressed state that changes.
  const presses = new MutationObserver(() => {
    if (pressedAt > 0) markPaint(pressedAt);
    pressedAt = 0;
  });
  presses.observe(document.body, { subtree: true, attributeFilter: ['aria-pressed'] });
  const onFrame = (now: number) => {
    if (last > 0) frames.push(now - last);
    last = now;
    handle = requestAnimationFrame(onFrame);
  };
  const observe = (type: string, into: number[], wanted: (entry: PerformanceEntry) => boolean) => {
    const take = (entries: PerformanceEntryList) => {
      for (const entry of entries)
        if (entry.startTime >= begun && wanted(entry)) into.push(entry.duration);
    };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    observer.observe({ type, durationThreshold: 16 } as PerformanceObserverInit);
    return () => {
      take(observer.takeRecords());
      observer.disconnect();
    };
  };
  const stops = [
    observe('event', shown, (entry) => entry.name === trigger),
    observe('longtask', longTasks, () => true),
  ];
  addEventListener('pointermove', onMove, true);
  if (trigger === 'frame') handle = requestAnimationFrame(onFrame);
  else addEventListener(trigger, onEvent, true);
  (window as ProbedWindow).probe = {
    stop: () => {
      cancelAnimationFrame(handle);
      removeEventListener('pointermove', onMove, true);
      if (trigger !== 'frame') removeEventListener(trigger, onEvent, true);
      presses.disconnect();
      for (const stop of stops) stop();
      const isTold = trigger !== 'pointermove' && trigger !== 'frame';
      return { answered, shown: isTold ? shown : null, frames, longTasks };
    },
  };
}

/** Lets what is under way come to its end, and what was observed arrive. */
const SETTLE_MS = 400;

/** Takes the times of what `run` does on a page. */
export async function sample(
  page: Page,
  trigger: Trigger,
  run: () => Promise<void>,
): Promise<Samples> {
  await page.evaluate(install, trigger);
  await run();
  if (trigger !== 'frame') await page.waitForTimeout(SETTLE_MS);
  return page.evaluate(() => {
    const { probe } = window as ProbedWindow;
    if (probe === undefined) throw new Error('the page was left while it was measured');
    return probe.stop();
  });
}
