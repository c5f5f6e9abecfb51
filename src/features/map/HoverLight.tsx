import type { Shapes } from '../../schema/atlas.ts';
import { useUi } from '../../state/uiStore.ts';
import { ChosenOutline } from './MapShapes.tsx';
import type { Places } from './places.ts';

interface HoverLightProps {
  areas: Shapes['areas'];
  places: Places;
}

/** Lights the country that is pointed at elsewhere on the page. It alone renders then. */
export function HoverLight({ areas, places }: HoverLightProps) {
  const code = useUi((s) => (s.hoveredOn === 'timeline' ? s.hovered : null));
  if (code === null) return null;
  const place = [...places.linked, ...places.bare].find((p) => p.code === code);
  return (
    <g data-lit={code}>
      <ChosenOutline
        path={areas.find((a) => a.code === code)?.path}
        at={place?.home ? place : null}
      />
    </g>
  );
}
