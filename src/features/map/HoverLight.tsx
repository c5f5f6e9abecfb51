import type { Shapes } from '../../schema/atlas.ts';
import { useUi } from '../../state/uiStore.ts';
import { ChosenOutline } from './MapShapes.tsx';
import { outlineOf } from './places.ts';
import type { Places } from './places.ts';

interface HoverLightProps {
  areas: Shapes['areas'];
  places: Places;
}

/** The outline of the country that a pointer means, here or on the timeline. It alone renders then. */
export function HoverLight({ areas, places }: HoverLightProps) {
  const code = useUi((s) => (s.hoveredBy === 'keys' ? null : s.hovered));
  if (code === null) return null;
  return (
    <g className="map__lit" data-lit={code}>
      <ChosenOutline {...outlineOf(areas, places, code)} />
    </g>
  );
}
