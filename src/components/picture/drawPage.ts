import { parseColour } from './colour.ts';
import { gatherDefinitions } from './definitions.ts';
import { drawText } from './drawText.ts';
import { inlineSvg } from './inlineSvg.ts';
import { isDrawing, isElement, isText, SVG, svgElement } from './svgNames.ts';

/** Controls, and what only a screen reader meets; a control whose words belong to the picture says so. */
const LEFT_OUT =
  'input, select, textarea, details:not([open]), summary, dialog, iframe, script, .visually-hidden, button:not([data-picture]), [data-picture="no"]';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Background and borders of an element. */
function drawBox(element: Element, style: CSSStyleDeclaration, picture: SVGElement): void {
  const box = element.getBoundingClientRect();
  const document = element.ownerDocument;
  const background = parseColour(style.backgroundColor);
  if (background !== null && background.opacity > 0) {
    picture.append(
      svgElement(document, 'rect', {
        x: box.left,
        y: box.top,
        width: box.width,
        height: box.height,
        rx: Number.parseFloat(style.borderTopLeftRadius) || 0,
        fill: background.hex,
        'fill-opacity': background.opacity,
      }),
    );
  }
  for (const side of SIDES) {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const colour = parseColour(style[`border${side}Color`]);
    if (!(width > 0) || colour === null || colour.opacity === 0) continue;
    const isLevel = side === 'Top' || side === 'Bottom';
    picture.append(
      svgElement(document, 'rect', {
        x: side === 'Right' ? box.right - width : box.left,
        y: side === 'Bottom' ? box.bottom - width : box.top,
        width: isLevel ? box.width : width,
        height: isLevel ? width : box.height,
        fill: colour.hex,
        'fill-opacity': colour.opacity,
      }),
    );
  }
}

/** A drawing inside the page, put where it stands; what overflows it is kept as the page does. */
function drawSvg(live: SVGSVGElement, style: CSSStyleDeclaration, picture: SVGElement): void {
  const box = live.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  const copy = inlineSvg(live);
  const place = { x: box.left, y: box.top, width: box.width, height: box.height };
  for (const [key, value] of Object.entries(place)) copy.setAttribute(key, String(value));
  copy.removeAttribute('id');
  copy.setAttribute('overflow', style.overflow === 'visible' ? 'visible' : 'hidden');
  picture.append(copy);
}

function drawChildren(
  element: Element,
  picture: SVGElement,
  canvas: CanvasRenderingContext2D,
  clip: DOMRect | null,
): void {
  for (const node of element.childNodes) {
    if (isText(node)) drawText(node, picture, canvas, clip);
    if (isElement(node) && !node.matches(LEFT_OUT)) drawNode(node, picture, canvas, clip);
  }
}

function drawNode(
  element: Element,
  picture: SVGElement,
  canvas: CanvasRenderingContext2D,
  clip: DOMRect | null,
): void {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  const group = style.opacity === '1' ? picture : svgElement(element.ownerDocument, 'g', {});
  if (group !== picture) {
    group.setAttribute('opacity', style.opacity);
    picture.append(group);
  }
  if (isDrawing(element)) {
    drawSvg(element, style, group);
    return;
  }
  drawBox(element, style, group);
  const own = style.overflow === 'visible' ? clip : element.getBoundingClientRect();
  drawChildren(element, group, canvas, own);
}

/**
 * Draws a page as one self-contained drawing of the page's own size: its texts, boxes and drawings
 * where the browser has laid them out, without its controls.
 */
export function drawPage(page: Document, title: string): SVGSVGElement {
  const { documentElement: root, body } = page;
  const canvas = page.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('this browser has no canvas to measure text with');
  const [width, height] = [root.clientWidth, Math.ceil(body.getBoundingClientRect().height)];
  const picture = page.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    picture.setAttribute(key, String(value));
  }
  picture.append(Object.assign(page.createElementNS(SVG, 'title'), { textContent: title }));
  const paper = parseColour(getComputedStyle(body).backgroundColor)?.hex ?? '#ffffff';
  picture.append(svgElement(page, 'rect', { width, height, fill: paper }));
  drawChildren(body, picture, canvas, null);
  gatherDefinitions(picture, page);
  return picture;
}
