import { parseColour } from './colour.ts';
import { canBePlaced, isElement, isText, round } from './svgNames.ts';

/** Properties that a parent hands down; written only where they differ from the parent's. */
const INHERITED: readonly string[] = [
  'stroke-linecap',
  'stroke-linejoin',
  'text-anchor',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'paint-order',
];

/** Properties that are not handed down, with the values that need not be written. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'dominant-baseline': 'auto',
};

/** Attributes that shape a drawing; every other one (classes, roles, handlers) stays behind. */
const KEPT = new Set(
  'id href viewBox preserveAspectRatio x y x1 x2 y1 y2 dx dy cx cy r rx ry width height d points transform patternUnits patternTransform patternContentUnits clip-path clipPathUnits offset gradientUnits textLength'.split(
    ' ',
  ),
);

/** Elements of a live drawing that have no place in a picture. */
const DROPPED = 'script, style, foreignObject, animate, animateTransform';

/** Writes a paint as an attribute, with its opacity apart. */
function setPaint(to: Element, key: 'fill' | 'stroke', style: CSSStyleDeclaration): void {
  const paint = style.getPropertyValue(key);
  const colour = parseColour(paint);
  const opacity = (colour?.opacity ?? 1) * Number(style.getPropertyValue(`${key}-opacity`) || 1);
  to.setAttribute(key, opacity === 0 ? 'none' : (colour?.hex ?? paint.replaceAll('"', '')));
  if (opacity > 0 && opacity < 1) to.setAttribute(`${key}-opacity`, String(round(opacity)));
}

/** How many units of the screen one of the element's own is; 1 where nothing is laid out. */
function scaleOf(element: Element): number {
  const matrix = canBePlaced(element) ? element.getScreenCTM() : null;
  return matrix ? Math.hypot(matrix.a, matrix.b) || 1 : 1;
}

function setStroke(to: Element, from: Element, style: CSSStyleDeclaration): void {
  setPaint(to, 'stroke', style);
  if (to.getAttribute('stroke') === 'none') {
    to.removeAttribute('stroke');
    return;
  }
  // A line that does not grow with its drawing gets the width that it has now.
  const scale =
    style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? scaleOf(from) : 1;
  const inUnits = (px: string) => String(round(Number.parseFloat(px) / scale));
  to.setAttribute('stroke-width', inUnits(style.strokeWidth || '1'));
  const dashes = style.strokeDasharray;
  if (dashes !== '' && dashes !== 'none') {
    to.setAttribute(
      'stroke-dasharray',
      dashes
        .split(/[\s,]+/)
        .map(inUnits)
        .join(' '),
    );
  }
}

/** Shapes that paint; a group passes its paint down, which its children have computed already. */
const PAINTED = 'path, rect, circle, ellipse, line, polyline, polygon, text, tspan, use';

/** Writes what a style sheet says of an element as attributes of its copy. */
function inlineElement(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of to.getAttributeNames()) if (!KEPT.has(name)) to.removeAttribute(name);
  // Only what is drawn again may point anywhere, and to nothing but a part of the drawing.
  const target = to.getAttribute('href');
  if (target !== null && (from.localName !== 'use' || !target.startsWith('#'))) {
    to.removeAttribute('href');
  }
  if (from.matches(PAINTED)) {
    setPaint(to, 'fill', style);
    setStroke(to, from, style);
  }
  if (from.localName === 'circle' && style.getPropertyValue('r').endsWith('px')) {
    to.setAttribute('r', String(round(Number.parseFloat(style.getPropertyValue('r')))));
  }
  const parent = from.parentElement === null ? null : getComputedStyle(from.parentElement);
  const isText = from.matches('text, tspan, g, svg');
  for (const key of INHERITED) {
    const value = style.getPropertyValue(key);
    const isOutermost = from.matches('svg');
    if (value !== '' && (isText || !/^(font|text|letter)/.test(key))) {
      if (isOutermost || value !== parent?.getPropertyValue(key)) {
        to.setAttribute(key, value.replaceAll('"', "'"));
      }
    }
  }
  for (const [key, initial] of Object.entries(OWN)) {
    const value = style.getPropertyValue(key);
    if (value !== '' && value !== initial) to.setAttribute(key, value);
  }
  // A transform that only a style sheet or a script's style gives.
  const isPlaced = from.matches(PAINTED) || from.matches('g');
  if (isPlaced && !from.hasAttribute('transform') && style.transform.startsWith('matrix(')) {
    to.setAttribute('transform', style.transform);
  }
}

const isHidden = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
};

function copyInto(from: Element, to: Element): void {
  inlineElement(from, to);
  for (const child of from.childNodes) {
    if (isText(child)) to.append(child.cloneNode());
    if (!isElement(child) || child.matches(DROPPED)) continue;
    const isDefinition = child.closest('defs') !== null || child.matches('title, desc');
    if (!isDefinition && isHidden(child)) continue;
    // A link of the page leads nowhere from a file.
    const name = child.localName === 'a' ? 'g' : child.localName;
    const copy = from.ownerDocument.createElementNS(child.namespaceURI, name);
    for (const { name: key, value } of child.attributes) copy.setAttribute(key, value);
    to.append(copy);
    copyInto(child, copy);
  }
}

/** A copy of a live drawing in which every style is an attribute: it looks the same without the page. */
export function inlineSvg<T extends Element>(live: T): Element {
  const copy = live.ownerDocument.createElementNS(live.namespaceURI, live.localName);
  for (const { name, value } of live.attributes) {
    if (!name.startsWith('xmlns')) copy.setAttribute(name, value);
  }
  copyInto(live, copy);
  return copy;
}
