import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RangeSlider } from '../../src/components/RangeSlider.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const onRest = vi.fn();
  render(
    <RangeSlider
      min={0}
      max={10}
      low={2}
      high={6}
      names={['First', 'Last']}
      words={String}
      page={5}
      onMove={() => {}}
      onRest={onRest}
    />,
  );
  return { onRest, thumb: screen.getByRole('slider', { name: 'First' }) };
}

it('rests once after a run of keys', () => {
  const { onRest, thumb } = setUp();
  fireEvent.keyUp(thumb, { key: 'ArrowRight' });
  fireEvent.keyUp(thumb, { key: 'ArrowRight' });
  expect(onRest).not.toHaveBeenCalled();
  act(() => vi.runAllTimers());
  expect(onRest).toHaveBeenCalledOnce();
});

it('does not rest again for keys that a lifted pointer has already ended', () => {
  const { onRest, thumb } = setUp();
  fireEvent.keyUp(thumb, { key: 'ArrowRight' });
  fireEvent.pointerUp(thumb);
  act(() => vi.runAllTimers());
  expect(onRest).toHaveBeenCalledOnce();
});
