import type { Texture } from '../../components/Patterns.tsx';

/** What the map of changes draws with beside plain colours. */
export const CHANGE_TONES: readonly string[] = ['softer', 'new', 'unchanged', 'other'];
export const CHANGE_TEXTURES: readonly Texture[] = ['zigzag', 'plus', 'power', 'stale', 'hatch'];
