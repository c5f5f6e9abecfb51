import { FRAME_LABEL } from '../../domain/labels.ts';
import { FRAMES } from '../../schema/vocabulary.ts';
import { useView } from '../../state/useView.ts';

/** Chooses the part of the map to look at. */
export function FrameSwitch() {
  const { view, setView } = useView();
  return (
    <div className="map__frames" role="group" aria-label="Part of the map">
      {FRAMES.map((frame) => (
        <button
          key={frame}
          type="button"
          className="map__frame"
          aria-pressed={frame === view.frame}
          onClick={() => setView({ ...view, frame })}
        >
          {FRAME_LABEL[frame]}
        </button>
      ))}
    </div>
  );
}
