import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { useUi } from '../../src/state/uiStore.ts';

/** Routes are fetched when opened, and transforming one for the first time takes its time. */
configure({
  asyncUtilTimeout: 10_000,
  // The page is too long to be printed with each miss.
  getElementError: (message) => new Error(message ?? 'not found'),
});
vi.setConfig({ testTimeout: 20_000 });

/** What jsdom lacks; nothing is laid out there, so that nothing can be observed or scrolled. */
class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const noMatch = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });

function showModal(this: HTMLDialogElement) {
  this.open = true;
}

function close(this: HTMLDialogElement) {
  this.open = false;
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', NoResizes);
  vi.stubGlobal('matchMedia', noMatch);
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = showModal;
  HTMLDialogElement.prototype.close = close;
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  useUi.setState(useUi.getInitialState(), true);
});
