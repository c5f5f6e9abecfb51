import { act, getConfig, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { App } from '../../src/app/App.tsx';
import { routes } from '../../src/app/routes.tsx';

/** Opens the whole site at an address, as a deep link does; `base` is where the site is put up. */
export async function renderApp(path: string, base = '/') {
  const user = userEvent.setup();
  const router = createMemoryRouter(routes, { initialEntries: [path], basename: base });
  // Awaited, so that what the page suspends on can arrive.
  const view = await act(async () => render(<App router={router} />));
  /** Clicks, and waits for what the page that opens suspends on; a bare click can't wait. */
  const follow = (link: HTMLElement) => act(() => user.click(link));
  /**
   * Navigates to an address, or by steps in the history. Not in `act`: what the next page suspends on may
   * arrive just as that ends, and React would then wait for ever for it to be flushed.
   */
  const go = (to: string | number) =>
    getConfig().asyncWrapper(() =>
      typeof to === 'string' ? router.navigate(to) : router.navigate(to),
    );
  return { ...view, user, router, follow, go };
}
