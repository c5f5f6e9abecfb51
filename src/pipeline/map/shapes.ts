import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoPath, GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { shapesSchema } from '../../schema/atlas.ts';
import type { Atlas, Shapes } from '../../schema/atlas.ts';
import { readCountries } from '../countries.ts';
import type { CountryFacts } from '../countries.ts';
import { BOUNDARY_RULES, OMITTED_SHAPES } from '../../domain/boundaries.ts';
import { buildFrames } from './frames.ts';
import { RelativePath } from './relativePath.ts';
import { simplifyTopology } from './simplify.ts';

/** Units across the map: 960 pixels at an eighth of a pixel each, fine enough to be zoomed. */
const WIDTH = 7680;
const MARGIN = 24;
/** What lies within this distance of a straight line, in units, is drawn straight. */
const STRAIGHT_WITHIN = 1;
/** The same in what stands in a page's HTML: less than a pixel, fine enough until it is zoomed. */
const SKETCHED_WITHIN = 6;
/** A country below this area, in square units, is given a marker: about 13,000 square kilometres. */
const MARKER_BELOW = 600;
/** Degrees by which the map is turned, so that the edge runs through the Bering Strait. */
const ROTATION = -11;

interface NamedShape {
  readonly name: string;
  readonly code: string | null;
  readonly feature: Feature;
}

type WorldTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const TOPOLOGY: WorldTopology = createRequire(import.meta.url)('world-atlas/countries-50m.json');

/** The map in full, and the same shapes in fewer points, for the HTML of a page. */
export interface Maps {
  readonly shapes: Shapes;
  readonly sketch: Shapes;
}

/**
 * Projects Natural Earth's 1:50m countries (Equal Earth; Šavrič, Patterson and Jenny 2018) for the
 * page. Every country with evidence has an area or a marker; one with neither throws.
 */
export function buildMaps(atlas: Pick<Atlas, 'observations'>): Maps {
  const countries = readCountries();
  const whole = readShapes(countries, TOPOLOGY);
  const { projection, height } = fit(whole);
  const path = geoPath(projection);
  const size = new Map<string, number>();
  const centres = new Map<string, Part>();
  for (const { code, feature: shape } of whole) {
    if (code === null) continue;
    size.set(code, (size.get(code) ?? 0) + path.area(shape));
    const part = largestPart(path, shape);
    if (part.area >= (centres.get(code)?.area ?? 0)) centres.set(code, part);
  }
  const full = drawAll(countries, projection, STRAIGHT_WITHIN);
  const sketched = drawAll(countries, projection, SKETCHED_WITHIN);
  const coded = new Set(atlas.observations.map((o) => o.country));
  const markers = [...countries.values()]
    .filter((c) => c.independent || coded.has(c.code))
    .filter((c) => (size.get(c.code) ?? 0) < MARKER_BELOW)
    .map((c) => {
      const [x, y] = centres.get(c.code)?.centre ??
        projection([...c.point]) ?? [Number.NaN, Number.NaN];
      const side = Math.round(Math.sqrt(size.get(c.code) ?? 0));
      return { code: c.code, x: Math.round(x), y: Math.round(y), side };
    });
  const reachable = new Set([...full.areas.keys(), ...markers.map((m) => m.code)]);
  for (const code of coded) {
    if (!reachable.has(code)) throw new Error(`country "${code}" has no place on the map`);
  }
  const shapes = shapesSchema.parse({
    width: WIDTH,
    height,
    areas: [...full.areas]
      .filter(([, drawn]) => drawn !== '')
      .map(([code, drawn]) => {
        const [x, y] = centres.get(code)?.centre ?? [0, 0];
        return { code, path: drawn, x: Math.round(x), y: Math.round(y) };
      })
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    territories: [...full.territories].map(([name, path]) => ({ name, path })),
    frames: buildFrames(projection, WIDTH, height),
    markers,
  });
  // An islet may be too small for a sketch.
  const sketch: Shapes = {
    ...shapes,
    areas: shapes.areas.map((a) => ({ ...a, path: sketched.areas.get(a.code) || a.path })),
    territories: shapes.territories.map((t) => ({
      ...t,
      path: sketched.territories.get(t.name) || t.path,
    })),
  };
  return { shapes, sketch };
}

/** Every shape as a path, by country code or, where it has none, by name. */
function drawAll(
  countries: ReadonlyMap<string, CountryFacts>,
  projection: GeoProjection,
  within: number,
) {
  const areas = new Map<string, string>();
  const territories = new Map<string, string>();
  const simple = simplifyTopology(TOPOLOGY, projection, within);
  for (const { code, name, feature: shape } of readShapes(countries, simple)) {
    const drawn = draw(projection, shape);
    const before = areas.get(code ?? '') ?? '';
    if (code === null) territories.set(name, drawn);
    else areas.set(code, before === '' ? drawn : before + restart(drawn));
  }
  return { areas, territories };
}

interface Part {
  readonly area: number;
  readonly centre: [number, number];
}

/** The centre of a shape's largest polygon: that of all of France's would lie in the Atlantic. */
function largestPart(path: GeoPath, shape: Feature): Part {
  const { geometry } = shape;
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      : [geometry];
  const parts = polygons.map((p) => ({ area: path.area(p), centre: path.centroid(p) }));
  const empty: Part = { area: 0, centre: [0, 0] };
  return parts.reduce((best, part) => (part.area > best.area ? part : best), empty);
}

function readShapes(
  countries: ReadonlyMap<string, CountryFacts>,
  topology: WorldTopology,
): NamedShape[] {
  const codes = new Map([...countries.values()].map((c) => [c.numeric, c.code]));
  const rules = new Map(BOUNDARY_RULES.map((rule) => [rule.shape, rule.code]));
  return feature(topology, topology.objects.countries)
    .features.filter((f) => !OMITTED_SHAPES.includes(f.properties.name))
    .map((f) => {
      const { name } = f.properties;
      const rule = rules.get(name);
      const code = rule === undefined ? codes.get(String(f.id)) : rule;
      if (code === undefined) throw new Error(`shape "${name}" has no code and no boundary rule`);
      return { name, code, feature: f };
    });
}

/** Fits all shapes to the width; the height follows. */
function fit(shapes: readonly NamedShape[]): { projection: GeoProjection; height: number } {
  const all: FeatureCollection = {
    type: 'FeatureCollection',
    features: shapes.map((shape) => shape.feature),
  };
  const projection = geoEqualEarth()
    .rotate([ROTATION, 0])
    .precision(2 * STRAIGHT_WITHIN)
    .fitWidth(WIDTH - 2 * MARGIN, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y - top + MARGIN]);
  return { projection, height: Math.ceil(bottom - top) + 2 * MARGIN };
}

function draw(projection: GeoProjection, shape: Feature): string {
  const context = new RelativePath();
  geoPath(projection, context)(shape);
  return context.toString();
}

/** Makes a path's first move absolute, so that it can follow another one. */
const restart = (path: string): string => path.replace(/^m(-?\d+ ?-?\d+) ?/, 'M$1l');
