import { RouterProvider } from 'react-router';
import type { RouterProviderProps } from 'react-router';

/**
 * The site on a router. Router updates are no transitions: a check box or slider whose state is the
 * address must not fall back while a transition is under way.
 */
export function App({ router }: Pick<RouterProviderProps, 'router'>) {
  return <RouterProvider router={router} useTransitions={false} />;
}
