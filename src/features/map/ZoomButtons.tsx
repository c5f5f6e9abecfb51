interface ZoomButtonsProps {
  enlarge: () => void;
  reduce: () => void;
  reset: () => void;
}

/** The zoom for those who have no wheel. */
export function ZoomButtons({ enlarge, reduce, reset }: ZoomButtonsProps) {
  return (
    <div className="map__zoom" role="group" aria-label="Zoom of the map">
      <button
        type="button"
        aria-label="Zoom in"
        title="Zoom in (+, or Ctrl and wheel)"
        onClick={() => enlarge()}
      >
        +
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => reduce()}>
        −
      </button>
      <button type="button" aria-label="Reset zoom" title="Reset zoom (0)" onClick={reset}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </svg>
      </button>
    </div>
  );
}
