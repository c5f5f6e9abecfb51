import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { RetiredAddress } from '../../src/schema/published.ts';
import { retiredPages } from '../../src/state/retiredPages.ts';
import { renderApp } from '../support/renderApp.tsx';

const HUNGARY = 'hungary-sees-no-proof-against-huawei';
const meaning = {
  country: 'HU',
  stance: 'review',
  scope: 'network',
  date: '2019-06-20',
} as const;
const passage = { kind: 'observation', on: '2024-12-20', title: '', meaning } as const;

const RETIRED = vi.hoisted((): RetiredAddress[] => []);
RETIRED.push(
  {
    kind: 'article',
    id: 'hungary-trusts-huawei',
    on: '2024-12-20',
    reason: 'The title said more than the text.',
    to: HUNGARY,
    title: 'Hungary trusts Huawei',
    meaning: null,
  },
  {
    ...passage,
    id: 'hungary-trusts-huawei/hu-1',
    reason: 'As its article.',
    to: `${HUNGARY}/hu-1`,
  },
  { ...passage, id: `${HUNGARY}/hu-9`, reason: 'The quote was another’s.', to: null },
  {
    kind: 'article',
    id: 'a-forged-report',
    on: '2025-02-01',
    reason: 'It was <b>forged</b>.',
    to: null,
    title: 'A forged report',
    meaning: null,
  },
  { ...passage, id: 'a-forged-report/hu-1', reason: 'It was forged.', to: null },
  {
    ...passage,
    id: `${HUNGARY}/hu-8`,
    reason: 'The public act says it.',
    to: 'AL-2020-08',
  },
  { ...passage, id: 'HU-2019-old', reason: 'The date was misread.', to: 'AL-2020-08' },
  { ...passage, id: 'HU-2019-gone', reason: 'The source is lost.', to: null },
);

vi.mock('virtual:atlas/retired', () => ({ default: RETIRED }));

const OLD_LINK = /^You followed an old link/;
const notice = () => screen.findByText(OLD_LINK);

describe('an old link to an article', () => {
  it('leads on to its new address, in place of the old one, and says so', async () => {
    const { router, user, go } = await renderApp('/about');
    await go('/articles/hungary-trusts-huawei?proposed=yes#source');
    expect(await screen.findByRole('heading', { level: 1, name: /^Hungary sees/ })).toBeVisible();
    expect(router.state.location).toMatchObject({
      pathname: `/articles/${HUNGARY}`,
      search: '?proposed=yes',
      hash: '#source',
    });
    expect(await notice()).toHaveTextContent(
      'You followed an old link. The article “Hungary trusts Huawei” moved here on 20 December 2024: The title said more than the text.',
    );
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText(OLD_LINK)).not.toBeInTheDocument();
    await go(-1);
    await waitFor(() => expect(router.state.location.pathname).toBe('/about'));
  });

  it('that was withdrawn shows what it was, when and why, and where to go on', async () => {
    const { container } = await renderApp('/articles/a-forged-report');
    expect(
      await screen.findByRole('heading', { level: 1, name: /article was withdrawn/ }),
    ).toBeVisible();
    expect(screen.getByText('“A forged report”')).toBeVisible();
    expect(screen.getByText('It was <b>forged</b>.')).toBeVisible();
    expect(screen.getByText('1 February 2025')).toBeVisible();
    expect(screen.getByText(/^Hungary: Review \(Networks\), 20 June 2019$/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'What is known of Hungary' })).toHaveAttribute(
      'href',
      '/countries/HU',
    );
    expect(container.querySelector('dd b')).toBeNull();
    expect(document.title).toMatch(/A forged report.*withdrawn/);
  });

  it('stays silent on the pages that are opened afterwards', async () => {
    const { go } = await renderApp('/articles/hungary-trusts-huawei');
    await screen.findByRole('heading', { level: 1, name: /^Hungary sees/ });
    await go('/about');
    await waitFor(() => expect(screen.queryByText(OLD_LINK)).not.toBeInTheDocument());
  });
});

describe('an old link to a passage', () => {
  it('leads on to the passage at its new address', async () => {
    const { router } = await renderApp('/articles/hungary-trusts-huawei/evidence/hu-1');
    await screen.findByRole('region', { name: 'The text and what is coded from it' });
    expect(router.state.location.pathname).toBe(`/articles/${HUNGARY}/evidence/hu-1`);
    expect(await notice()).toHaveTextContent(/passage Hungary: Review.* moved here/);
  });

  it('that nobody listed goes with its article', async () => {
    const { router } = await renderApp('/articles/hungary-trusts-huawei/evidence/proposed-hu-1');
    await screen.findByRole('heading', { level: 1, name: /^Hungary sees/ });
    expect(router.state.location.pathname).toBe(`/articles/${HUNGARY}`);
  });

  it('that was withdrawn leads to its article and its country', async () => {
    await renderApp(`/articles/${HUNGARY}/evidence/hu-9`);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This passage was withdrawn' }),
    ).toBeVisible();
    expect(screen.getByText('The quote was another’s.')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Hungary sees no proof/ })).toHaveAttribute(
      'href',
      `/articles/${HUNGARY}`,
    );
  });

  it('that only a rule proposed says that such do not last', async () => {
    await renderApp(`/articles/${HUNGARY}/evidence/proposed-hu-00000000`);
    expect(await screen.findByText(/What rules propose has no lasting address/)).toBeVisible();
  });
});

describe('a frame with an old address', () => {
  it('shows the passage that stands at the new one, and says that it moved', async () => {
    const { router } = await renderApp('/embed/articles/hungary-trusts-huawei/evidence/hu-1');
    expect(await screen.findByRole('heading', { level: 1, name: /^Hungary: Open/ })).toBeVisible();
    expect(screen.getByText(/^Hungary has no proof/)).toBeVisible();
    expect(screen.getByText(/^This frame has an old address/)).toHaveTextContent(
      'The passage Hungary: Review (Networks), 20 June 2019 moved on 20 December 2024: As its article.',
    );
    expect(router.state.location.pathname).toMatch(/^\/embed\//);
  });

  it('says why its passage was withdrawn, and leads to the article', async () => {
    await renderApp(`/embed/articles/${HUNGARY}/evidence/hu-9`);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This passage was withdrawn' }),
    ).toBeVisible();
    expect(screen.getByText(/^The passage Hungary: Review/)).toHaveTextContent(
      /was withdrawn on 20 December 2024: The quote was another’s\.$/,
    );
    expect(screen.getByRole('link', { name: /^Hungary sees no proof/ })).toBeVisible();
  });

  it('says so where the whole article was withdrawn, as plain text', async () => {
    const { container } = await renderApp('/embed/articles/a-forged-report/evidence/no-passage');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This article was withdrawn' }),
    ).toBeVisible();
    expect(screen.getByText(/: It was <b>forged<\/b>\.$/)).toBeVisible();
    expect(container.querySelector('main b')).toBeNull();
  });

  it('leads on to where its passage has moved to where that is none', async () => {
    await renderApp(`/embed/articles/${HUNGARY}/evidence/hu-8`);
    expect(await screen.findByRole('link', { name: 'Go to the new address' })).toHaveAttribute(
      'href',
      '/countries/AL#AL-2020-08',
    );
  });

  it('that never held a passage is not found', async () => {
    await renderApp(`/embed/articles/${HUNGARY}/evidence/hu-77`);
    expect(await screen.findByRole('heading', { level: 1, name: /passage/i })).toBeVisible();
    expect(screen.queryByText(/old address|withdrawn/)).not.toBeInTheDocument();
  });
});

describe('an old link to an entry of the public record', () => {
  it('leads on to where it is now, another country included', async () => {
    const { router } = await renderApp('/countries/HU?at=2020#HU-2019-old');
    expect(await screen.findByRole('heading', { level: 1, name: 'Albania' })).toBeVisible();
    expect(router.state.location).toMatchObject({
      pathname: '/countries/AL',
      search: '?at=2020',
      hash: '#AL-2020-08',
    });
    expect(await notice()).toHaveTextContent(/moved here on 20 December 2024/);
  });

  it('that was withdrawn is told of on the page of its country', async () => {
    await renderApp('/countries/HU#HU-2019-gone');
    expect(await screen.findByRole('heading', { level: 1, name: 'Hungary' })).toBeVisible();
    expect(await notice()).toHaveTextContent(
      /entry of the public record Hungary: Review.* was withdrawn.*The source is lost/,
    );
  });
});

describe('the pages of retired addresses', () => {
  it('are all but those of the record, which stand on pages that exist', () => {
    expect(retiredPages(RETIRED).map(({ path, to }) => [path, to])).toEqual([
      ['/articles/hungary-trusts-huawei', `/articles/${HUNGARY}`],
      ['/articles/hungary-trusts-huawei/evidence/hu-1', `/articles/${HUNGARY}/evidence/hu-1`],
      [`/articles/${HUNGARY}/evidence/hu-9`, null],
      ['/articles/a-forged-report', null],
      ['/articles/a-forged-report/evidence/hu-1', null],
      [`/articles/${HUNGARY}/evidence/hu-8`, '/countries/AL#AL-2020-08'],
    ]);
  });
});
