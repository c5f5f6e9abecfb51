import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import type { Filters } from '../../src/domain/filters.ts';
import { standingLooks } from '../../src/domain/look.ts';
import { standingsAsOf } from '../../src/domain/mapView.ts';
import { YEARS } from '../../src/domain/period.ts';
import { evidence } from '../../src/state/dataset.ts';
import { renderApp } from '../support/renderApp.tsx';

const markedIn = (filters: Filters) =>
  YEARS.map((year) => {
    const looks = standingLooks(standingsAsOf(evidence, filters, `${year}-12-31`));
    return [...looks.values()].filter((look) => look.marked).length;
  });

const signsOf = (year: string) =>
  screen
    .getByRole('link', { name: `Open the map at the end of ${year}` })
    .querySelectorAll('.signal-sign').length;

describe('the sheet of years', () => {
  it.each([
    ['/years', NO_FILTERS],
    ['/years?stance=ban', { ...NO_FILTERS, stance: ['ban'] } satisfies Filters],
  ])('%s has a sign wherever the latest signal contradicts a position', async (path, filters) => {
    await renderApp(path);
    const legend = await screen.findByRole('list', { name: 'Legend' });
    expect(within(legend).getByText(/Latest signal two or more steps away/)).toBeVisible();
    const marked = markedIn(filters);
    expect(Math.max(...marked)).toBeGreaterThan(0);
    expect(YEARS.map(signsOf)).toEqual(marked);
  });
});
