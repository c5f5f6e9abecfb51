export const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a drawing; numbers are rounded to a hundredth. */
export function svgElement(
  owner: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = owner.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(round(value)) : value);
  }
  return element;
}

export const round = (value: number): number => Math.round(value * 100) / 100;

/** By kind and name, not by class: a page in a frame has classes of its own. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isDrawing = (element: Element): element is SVGSVGElement =>
  element.namespaceURI === SVG && element.localName === 'svg';
export const canBePlaced = (element: Element): element is SVGGraphicsElement =>
  'getScreenCTM' in element;
