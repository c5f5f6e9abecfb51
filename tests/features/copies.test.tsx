import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { selectArticles } from '../../src/domain/articles.ts';
import { evidenceOf, NO_FILTERS } from '../../src/domain/filters.ts';
import { ArticleList } from '../../src/features/articles/ArticleList.tsx';
import { EvidenceList } from '../../src/features/evidence/EvidenceList.tsx';
import { articles as shipped } from '../../src/state/dataset.ts';
import { articleObservation, articleSummary } from '../support/builders.ts';

const [first, second] = shipped.map((a) => a.slug) as [string, string];
const said = (article: string) =>
  articleObservation({ id: `${article}/de-1`, article, evidence: 'de-1' });
const articles = [
  articleSummary({ slug: first, title: 'A tender', publisher: 'Echo' }),
  articleSummary({ slug: second, title: 'A tender again', publisher: 'Courier', copyOf: first }),
];
const evidence = evidenceOf({ articles, observations: [said(first), said(second)] });

const show = (element: ReactNode) =>
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element }])} />);

describe('copies of one text', () => {
  it('are one item of the list of articles, and each can be read', async () => {
    show(<ArticleList items={selectArticles(articles, evidence, NO_FILTERS)} />);
    expect(await screen.findAllByRole('heading', { level: 2 })).toHaveLength(1);
    const copies = screen.getByText('Nearly the same text in 1 more article').parentElement;
    const link = within(copies as HTMLElement).getByText('A tender again');
    expect(link).toHaveAttribute('href', `/articles/${second}`);
    expect(copies).toHaveTextContent('A tender again, Courier, 20 June 2019');
  });

  it('are one piece of evidence, which leads to both passages', async () => {
    show(<EvidenceList items={evidence} asOf="2020-12-31" />);
    expect(await screen.findAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(/^The same in a copy of the text:/)).toBeVisible();
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const slug of [first, second]) {
      expect(hrefs).toContainEqual(expect.stringContaining(`/articles/${slug}/evidence/de-1`));
    }
  });
});
