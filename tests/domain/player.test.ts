import { describe, expect, it } from 'vitest';
import { LAST_INDEX, monthAt, monthIndex, playFrom, playNext } from '../../src/domain/player.ts';

describe('the slider’s months', () => {
  it('run from January 2018 to December 2024', () => {
    expect(monthAt(0)).toBe('2018-01');
    expect(monthAt(LAST_INDEX)).toBe('2024-12');
    expect(LAST_INDEX).toBe(7 * 12 - 1);
  });

  it('count back to the position they came from', () => {
    for (let i = 0; i <= LAST_INDEX; i++) expect(monthIndex(monthAt(i))).toBe(i);
  });

  it('are held within the span', () => {
    expect(monthAt(-5)).toBe('2018-01');
    expect(monthAt(LAST_INDEX + 12)).toBe('2024-12');
  });
});

describe('playback', () => {
  it('goes on month by month from where it stands, and ends', () => {
    const months: string[] = [];
    for (let m: string | null = playFrom('2024-10'); m !== null; m = playNext(m)) months.push(m);
    expect(months).toEqual(['2024-10', '2024-11', '2024-12']);
  });

  it('starts again from the beginning at the end', () => {
    expect(playFrom('2024-12')).toBe('2018-01');
  });
});
