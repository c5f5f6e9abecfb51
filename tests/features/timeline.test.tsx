import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as markPath from '../../src/components/markPath.ts';
import * as patterns from '../../src/components/Patterns.tsx';
import { useUi } from '../../src/state/uiStore.ts';
import { renderApp } from '../support/renderApp.tsx';

vi.mock('../../src/components/Patterns.tsx', { spy: true });
vi.mock('../../src/components/markPath.ts', { spy: true });

/** How often a shape of the map, or a mark of the timeline, was rendered. */
const shapesRendered = () =>
  vi.mocked(patterns.patternUrl).mock.calls.filter(([prefix]) => prefix !== 'swatch').length;
const marksRendered = () => vi.mocked(markPath.markPath).mock.calls.length;

/** By their names: roles of a thousand marks and shapes take their time to be computed. */
const chart = () => screen.findByLabelText(/^Evidence by date and stance/, {}, { timeout: 30_000 });
vi.setConfig({ testTimeout: 60_000 });

async function openTimeline(path: string) {
  const app = await renderApp(path);
  const marks = await chart();
  return { ...app, marks };
}

// The charts come after the map; to transform them for the first time takes longer than a test may.
beforeAll(() => import('../../src/features/timeline/Timeline.tsx'), 180_000);

beforeEach(() => {
  vi.mocked(patterns.patternUrl).mockClear();
  vi.mocked(markPath.markPath).mockClear();
});

describe('marks', () => {
  it('tell of themselves, light their country on the map and leave the map as it is', async () => {
    const { user, marks, container } = await openTimeline('/?country=SE&layer=record');
    const [mark] = within(marks).getAllByLabelText(/^Sweden, Ban/);
    if (mark === undefined) throw new Error('no mark');
    const [shapes, drawn] = [shapesRendered(), marksRendered()];
    expect(shapes).toBeGreaterThan(150);
    expect(drawn).toBeGreaterThan(0);
    await user.hover(mark);
    expect(screen.getByText('Sweden: Ban')).toBeVisible();
    expect(container.querySelector('.map [data-lit="SE"]')).toBeInTheDocument();
    expect(container.querySelector('.map-card')).not.toBeInTheDocument();
    await user.unhover(mark);
    expect(container.querySelector('.map [data-lit]')).not.toBeInTheDocument();
    expect([shapesRendered(), marksRendered()]).toEqual([shapes, drawn]);
  });

  it('are lit by their country on the map without being drawn again', async () => {
    const { user, container } = await openTimeline('/?layer=record');
    const sweden = await screen.findByLabelText(/^Sweden: /);
    const drawn = marksRendered();
    expect(container.querySelector('.timeline__lit')).not.toBeInTheDocument();
    await user.hover(sweden);
    // Nothing is laid out here, so that the map takes what the pointer is on.
    fireEvent.pointerMove(sweden, { pointerType: 'mouse' });
    await waitFor(() => expect(useUi.getState().hovered).toBe('SE'));
    expect(container.querySelectorAll('.timeline__lit > rect').length).toBeGreaterThan(1);
    expect(marksRendered()).toBe(drawn);
  });

  it('are one stop for Tab and walked by arrow keys', async () => {
    const { user, marks } = await openTimeline('/?country=SE&layer=record');
    const stops = [...marks.querySelectorAll<SVGElement>('[data-key][tabindex="0"]')];
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    const before = document.activeElement;
    await user.keyboard('{End}');
    expect(document.activeElement).not.toBe(before);
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName(/, Ban, /);
    expect(marks.querySelectorAll('[data-key][tabindex="0"]')).toHaveLength(1);
  });

  it('that are too many for their place are one number that opens their list', async () => {
    const { user, marks } = await openTimeline('/');
    const [bin] = within(marks).getAllByLabelText(/^\d+ observations, /);
    if (bin === undefined) throw new Error('no bin');
    const count = Number.parseInt(bin.getAttribute('aria-label') ?? '', 10);
    bin.focus();
    await user.keyboard('{Enter}');
    const card = screen.getByLabelText(/^\d+ observations, /, { selector: '[role="dialog"]' });
    const links = within(card).getAllByText('See the proof');
    expect(links).toHaveLength(count);
    expect(links[0]).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(card).not.toBeInTheDocument();
    expect(bin).toHaveFocus();
  });
});

describe('the period', () => {
  it('is chosen by handles that say their dates, as one entry of the history', async () => {
    const { router, user, go, container } = await openTimeline('/');
    const start = screen.getByLabelText('Start of the period');
    const end = screen.getByLabelText('End of the period');
    expect(end).toHaveAttribute('aria-valuetext', '31 December 2024');
    fireEvent.change(start, { target: { value: 14 } });
    fireEvent.change(start, { target: { value: 12 } });
    expect(start).toHaveAttribute('aria-valuetext', '1 January 2019');
    expect(router.state.location.search).toBe('');
    fireEvent.pointerUp(start);
    await waitFor(() => expect(router.state.location.search).toBe('?period=2019..2024'));
    fireEvent.change(end, { target: { value: 30 } });
    fireEvent.pointerUp(end);
    await waitFor(() => expect(router.state.location.search).toBe('?period=2019-01..2020-06'));
    expect(container.querySelector('.summary')).toHaveTextContent(/^As of 30 June 2020/);
    await go(-1);
    await waitFor(() => expect(router.state.location.search).toBe('?period=2019..2024'));
    await user.click(screen.getByText('All years', { selector: 'button' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });
});

describe('countries by stance', () => {
  it('are counts, or shares that a link restores; the table has the same', async () => {
    const { router, user } = await openTimeline('/?at=2020-06');
    const counts = screen.getByText(/countries with a stance: Ban \d+ in force/);
    expect(counts).toHaveTextContent(/^30 June 2020/);
    await user.click(screen.getByText('Shares'));
    await waitFor(() => expect(router.state.location.search).toBe('?at=2020-06&share=yes'));
    expect(screen.getByText('Shares')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText(/countries with a stance: Ban \d+ % in force/)).toBeVisible();
    await user.click(screen.getByText('Every month’s end as a table'));
    const table = await screen.findByLabelText('Countries by stance, month by month');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(84);
    expect(within(table).getByRole('row', { name: /^Jun 2020 43 7 % / })).toBeInTheDocument();
  });
});
