import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../support/renderApp.tsx';

/** Hungary's latest position then rests on what a rule proposes; Britain's never does. */
const VIEW = '?at=2024-12&country=GB&country=HU&proposed=yes';

describe('a position that only a rule proposes is said to be one', () => {
  it('in the table', async () => {
    await renderApp(`/countries${VIEW}`);
    expect(await screen.findByRole('row', { name: /^Hungary/ })).toHaveTextContent(
      'declared, proposed by a rule',
    );
    expect(screen.getByRole('row', { name: /^United Kingdom/ })).not.toHaveTextContent('proposed');
  });

  it('in the history: the lane, its bar and what is told of it', async () => {
    await renderApp(`/history${VIEW}`);
    const hungary = within(await screen.findByRole('row', { name: /Hungary/ }));
    expect(hungary.getByRole('rowheader')).toHaveTextContent('declared, proposed by a rule');
    const bar = hungary.getByRole('link', {
      name: /declared, proposed by a rule, from 10 May 2024/,
    });
    act(() => bar.focus());
    expect((await screen.findAllByText(/proposed by a rule, from 10 May 2024/))[0]).toBeVisible();
    const britain = within(screen.getByRole('row', { name: /United Kingdom/ }));
    expect(britain.queryByRole('link', { name: /proposed/ })).toBeNull();
  });

  it('under the small maps, which count them', async () => {
    await renderApp(`/years${VIEW}`);
    const captions = (await screen.findAllByText(/^End of/)).map((e) => e.parentElement);
    expect(captions.at(-1)).toHaveTextContent(/1 proposed by a rule/);
    expect(captions[0]).not.toHaveTextContent('proposed');
  });

  it('in the comparison', async () => {
    await renderApp(`/compare${VIEW}`);
    const hungary = within(await screen.findByRole('region', { name: 'Hungary' }));
    expect(hungary.getByText(/Proposed by a rule\.$/)).toBeVisible();
  });
});
