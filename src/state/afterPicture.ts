/** Calls back for the picture that follows the next one, or at once where none will be drawn. */
export function afterPicture(callback: () => void): void {
  if (document.hidden) callback();
  // By way of a timer: a slow page begins its next picture at once, before the last one is shown.
  else requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(callback)));
}
