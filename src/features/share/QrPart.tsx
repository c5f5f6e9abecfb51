import { useMemo, useRef, useState } from 'react';
import { encode } from 'uqr';
import { saveFile } from '../../components/saveFile.ts';
import { qrPath, QUIET_ZONE } from '../../domain/qrPath.ts';

/** Pixels to a module in the saved picture: whole ones, so that every edge is sharp. */
const PNG_SCALE = 16;

/** An address as a QR code, in black on white whatever the page wears. */
export function QrPart({ url }: { url: string }) {
  const drawing = useRef<SVGSVGElement>(null);
  const [isFailed, setFailed] = useState(false);
  const modules = useMemo(() => encode(url, { ecc: 'M', border: 0 }).data, [url]);
  const size = modules.length + 2 * QUIET_ZONE;
  const box = [-QUIET_ZONE, -QUIET_ZONE, size, size];

  async function save(ending: 'svg' | 'png') {
    if (drawing.current === null) return;
    const svg = new XMLSerializer().serializeToString(drawing.current);
    setFailed(false);
    try {
      const { toPng } = await import('../../components/picture/picture.ts');
      saveFile(
        `huawei-5g-atlas_qr.${ending}`,
        ending === 'svg'
          ? new Blob([svg], { type: 'image/svg+xml' })
          : await toPng({ svg, width: size, height: size }, PNG_SCALE),
      );
    } catch {
      setFailed(true);
    }
  }

  return (
    <section className="share__part" aria-label="QR code">
      <h3>QR code</h3>
      <div className="share__qr">
        <svg
          ref={drawing}
          className="share__code"
          role="img"
          aria-label={`QR code of ${url}`}
          xmlns="http://www.w3.org/2000/svg"
          viewBox={box.join(' ')}
          width={size * 8}
          height={size * 8}
          shapeRendering="crispEdges"
        >
          <rect x={box[0]} y={box[1]} width={size} height={size} fill="#fff" />
          <path d={qrPath(modules)} fill="#000" />
        </svg>
        <div className="share__row">
          <button type="button" className="button" onClick={() => void save('svg')}>
            Save as SVG
          </button>
          <button type="button" className="button" onClick={() => void save('png')}>
            Save as PNG
          </button>
        </div>
      </div>
      <p role="status" className="small quiet">
        {isFailed && 'The picture could not be saved. Try again, or save the other kind.'}
      </p>
    </section>
  );
}
