import type { Shapes } from '../../schema/atlas.ts';
import { useUi } from '../../state/uiStore.ts';

/** Chooses the part of the map to look at. */
export function FrameSwitch({ frames }: { frames: Shapes['frames'] }) {
  const current = useUi((s) => s.frame);
  const lookAt = useUi((s) => s.lookAt);
  return (
    <div className="map__frames" role="group" aria-label="Part of the map">
      {frames.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className="map__frame"
          aria-pressed={id === current}
          onClick={() => lookAt(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
