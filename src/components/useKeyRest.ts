import { useCallback, useEffect, useRef } from 'react';

/** A pause of this length ends a run of key presses. */
const KEY_REST_MS = 500;

/** When a slider comes to rest: at once, as when the hand is off or the focus leaves, or once keys pause. */
export function useKeyRest(onRest: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const restNow = useCallback(() => {
    clearTimeout(timer.current);
    onRest();
  }, [onRest]);
  const restSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(onRest, KEY_REST_MS);
  }, [onRest]);
  return { onPointerUp: restNow, onPointerCancel: restNow, onBlur: restNow, onKeyUp: restSoon };
}
