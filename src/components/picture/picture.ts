import { drawPage } from './drawPage.ts';
import { embedFonts } from './fonts.ts';
import { withPage } from './frame.ts';

/** A page drawn as one file. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Characters that XML 1.0 does not allow; a text from outside may hold them. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Draws the page at an address of this site; nothing in the result points outside it. */
export function drawAddress(
  url: string,
  width: number,
  isReady: (page: Document) => boolean,
): Promise<Picture> {
  return withPage(url, width, isReady, async (page) => {
    const drawing = drawPage(page, page.title);
    await embedFonts(drawing, page);
    return {
      svg: new XMLSerializer().serializeToString(drawing).replace(NOT_XML, ''),
      width: Number(drawing.getAttribute('width')),
      height: Number(drawing.getAttribute('height')),
    };
  });
}

/** Paints a picture pixel by pixel, `scale` pixels to each of its units. */
export async function toPng({ svg, width, height }: Picture, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser has no canvas to paint on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) =>
        blob === null ? fail(new Error('the picture is too large for this browser')) : done(blob),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
