import { inlineSvg } from './inlineSvg.ts';
import { svgElement } from './svgNames.ts';

const CONTAINERS: readonly string[] = ['pattern', 'clipPath', 'linearGradient'];
const PAINTS = ['fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width'];

const REFERENCE = /url\(#([^)]+)\)/g;

/** The ids that attributes of a drawing point to. */
function referencesIn(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    const target = element.localName === 'use' ? element.getAttribute('href') : null;
    if (target !== null) ids.add(target.slice(1));
    for (const { value } of element.attributes) {
      for (const [, id = ''] of value.matchAll(REFERENCE)) ids.add(id);
    }
  }
  return ids;
}

/**
 * Gathers every pattern and clip that the picture uses in one place of its own, each once and none
 * that is not used, wherever in the page it was defined.
 */
export function gatherDefinitions(picture: SVGElement, live: Document): void {
  const defs = svgElement(live, 'defs', {});
  for (const own of picture.querySelectorAll('defs')) own.remove();
  for (const id of referencesIn(picture)) {
    const definition = live.getElementById(id);
    if (definition === null) continue;
    const copy = inlineSvg(definition);
    // A shape is painted by those who use it.
    if (!CONTAINERS.includes(copy.localName))
      for (const paint of PAINTS) copy.removeAttribute(paint);
    defs.append(copy);
  }
  picture.querySelector(':scope > title')?.after(defs);
}
