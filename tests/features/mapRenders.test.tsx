import { fireEvent, screen } from '@testing-library/react';
import { memo } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../src/domain/filters.ts';
import { standingLooks } from '../../src/domain/look.ts';
import { standingsAsOf } from '../../src/domain/mapView.ts';
import { monthIndex } from '../../src/domain/player.ts';
import { evidence } from '../../src/state/dataset.ts';
import { renderApp } from '../support/renderApp.tsx';

/** What is rendered, by name; shapes and patterns are counted within their memos, as they are used. */
const rendered = vi.hoisted(() => ({ drawings: 0, patterns: 0, areas: [] as string[] }));

vi.mock(import('../../src/features/map/Drawing.tsx'), async (original) => {
  const { Drawing } = await original();
  return {
    Drawing: (props) => {
      rendered.drawings++;
      return Drawing(props);
    },
  };
});
vi.mock(import('../../src/features/map/MapShapes.tsx'), async (original) => {
  const actual = await original();
  const Area: typeof actual.Area = memo((props) => {
    rendered.areas.push(props.code);
    return actual.Area.type(props);
  });
  return { ...actual, Area };
});
vi.mock(import('../../src/components/Patterns.tsx'), async (original) => {
  const actual = await original();
  const Patterns: typeof actual.Patterns = memo((props) => {
    rendered.patterns++;
    return actual.Patterns.type(props);
  });
  return { ...actual, Patterns };
});

const forget = () => Object.assign(rendered, { drawings: 0, patterns: 0, areas: [] });
beforeEach(forget);

/** The map's own link of a country, once the map stands. */
async function countryOn(code: string): Promise<Element> {
  const map = await screen.findByRole('group', { name: /World map/ });
  const link = map.querySelector(`a[data-code="${code}"]`);
  if (link === null) throw new Error(`${code} is not on the map`);
  return link;
}

it('renders no shape again while the pointer goes over the map', async () => {
  const { user } = await renderApp('/?at=2024-12');
  const germany = await countryOn('DE');
  const sweden = await countryOn('SE');
  expect(rendered.drawings).toBeGreaterThan(0);
  forget();
  for (const link of [germany, sweden]) await user.hover(link.firstElementChild ?? link);
  expect(await screen.findByText('Sweden', { selector: '.map-card *' })).toBeVisible();
  expect(rendered).toEqual({ drawings: 0, patterns: 0, areas: [] });
});

it('renders on a step of the slider those areas alone whose look changes', async () => {
  await renderApp('/?at=2020-06');
  const britain = await countryOn('GB');
  const slider = screen.getByRole('slider', { name: 'Date of the map' });
  const [before, after] = ['2020-06-30', '2020-07-31'].map((day) =>
    standingLooks(standingsAsOf(evidence, NO_FILTERS, day)),
  );
  const changed = [...(after ?? [])].filter(([code, look]) => {
    const { tone, texture } = before?.get(code) ?? {};
    return tone !== look.tone || texture !== look.texture;
  });
  expect(changed.map(([code]) => code)).toContain('GB');
  forget();
  fireEvent.change(slider, { target: { value: String(monthIndex('2020-07')) } });
  expect(britain).toHaveAccessibleName('United Kingdom: Ban, in force');
  expect(rendered.drawings).toBe(1);
  expect(rendered.patterns).toBe(0);
  expect(rendered.areas).toContain('GB');
  const unchanged = rendered.areas.filter((code) => !changed.some(([c]) => c === code));
  expect(unchanged).toEqual([]);
});
