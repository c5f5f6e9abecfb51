/** Modules of white on each side that a reader of QR codes needs (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** A matrix of modules as one path, a unit to a module: a run of dark ones in a row is a rectangle. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  const runs: string[] = [];
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== true) continue;
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      runs.push(`M${x} ${y}h${length}v1h-${length}z`);
      x += length;
    }
  });
  return runs.join('');
}
