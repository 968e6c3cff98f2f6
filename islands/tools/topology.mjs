// Rings that share their borders, as arcs: each border is held once, and told for what it is (coast, border, disputed,
// internal). Points are whole numbers on a grid, so that what two neighbours share stays shared.

/** The outer and inner rings of a GeoJSON geometry. */
export function polygonsOf(geometry) {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** A ring on the grid (steps of a degree: `grid` a degree), closed by its first point not repeated; null where it falls together. */
export function snap(ring, grid) {
  const points = ring.map(([x, y]) => [Math.round(x * grid), Math.round(y * grid)]);
  const kept = [];
  for (const point of points) {
    if (kept.length && same(kept.at(-1), point)) continue;
    if (kept.length > 1 && same(kept.at(-2), point)) kept.pop();
    else kept.push(point);
  }
  while (kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
  while (kept.length > 2 && same(kept[1], kept.at(-1))) kept.splice(0, 1), kept.pop();
  return kept.length > 2 ? kept : null;
}

const same = (one, other) => one[0] === other[0] && one[1] === other[1];

/** Features ({id, country, name, polygons of snapped rings}) with `arcs` in place of rings, and the arcs with their owners. */
export function makeArcs(features) {
  const vertices = new Map();
  const at = (point) => {
    const key = (point[0] + 4e6) * 1e7 + point[1] + 4e6;
    if (!vertices.has(key)) vertices.set(key, vertices.size);
    return vertices.get(key);
  };
  const owners = new Map();
  const neighbours = new Map();
  const near = (one, other) => {
    const known = neighbours.get(one);
    if (!known) neighbours.set(one, [other]);
    else if (known.length < 3 && !known.includes(other)) known.push(other);
  };
  const segment = (one, other) => Math.min(one, other) * 5e6 + Math.max(one, other);
  features.forEach((feature, place) => {
    for (const ring of feature.polygons.flat()) {
      ring.forEach((point, step) => {
        const [one, other] = [at(point), at(ring[(step + 1) % ring.length])];
        near(one, other);
        near(other, one);
        const key = segment(one, other);
        const known = owners.get(key);
        if (!known) owners.set(key, [place]);
        else if (!known.includes(place)) known.push(place);
      });
    }
  });
  const arcs = [];
  const byKey = new Map();
  const keep = (points, owner) => {
    const spelled = points.join(" ");
    if (byKey.has(spelled)) return byKey.get(spelled);
    const back = points.toReversed().join(" ");
    if (byKey.has(back)) return ~byKey.get(back);
    byKey.set(spelled, arcs.length);
    arcs.push({ points, owners: owner });
    return arcs.length - 1;
  };
  const cut = (ring) => {
    const ids = ring.map(at);
    const count = ring.length;
    const owner = (step) => owners.get(segment(ids[step], ids[(step + 1) % count]));
    const parts = (step) =>
      neighbours.get(ids[step]).length !== 2 || owner(step).join() !== owner((step + count - 1) % count).join();
    let start = ids.findIndex((_, step) => parts(step));
    const whole = start < 0;
    if (whole) start = ids.indexOf(Math.min(...ids));
    const found = [];
    let points = [ring[start]];
    for (let step = 1; step <= count; step += 1) {
      const place = (start + step) % count;
      points.push(ring[place]);
      if (step === count || (!whole && parts(place))) {
        found.push(keep(points, owner((place + count - 1) % count)));
        points = [ring[place]];
      }
    }
    return found;
  };
  const cutUp = features.map((feature) => ({ ...feature, arcs: feature.polygons.map((rings) => rings.map(cut)) }));
  return { arcs, features: cutUp };
}

/** Fewer points, none of which lies further than `far` (in steps of the grid) from the line that is left. */
export function simplify(points, far) {
  if (points.length < 3) return points;
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const closed = same(points[0], points.at(-1));
  const left = [];
  if (closed) {
    const third = Math.floor(points.length / 3);
    kept[third] = kept[2 * third] = 1;
    left.push([0, third], [third, 2 * third], [2 * third, points.length - 1]);
  } else left.push([0, points.length - 1]);
  while (left.length) {
    const [first, last] = left.pop();
    let [most, place] = [far, -1];
    for (let step = first + 1; step < last; step += 1) {
      const away = distance(points[step], points[first], points[last]);
      if (away > most) [most, place] = [away, step];
    }
    if (place < 0) continue;
    kept[place] = 1;
    left.push([first, place], [place, last]);
  }
  return points.filter((_, step) => kept[step]);
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const long = dx * dx + dy * dy;
  const share = long ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / long)) : 0;
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/** A TopoJSON topology of some features; `lines` names for each of their arcs what it is. Lines stand in `coast`, `border` … */
export function makeTopology(features, arcs, kindOf, grid) {
  const numbers = new Map();
  const number = (arc) => {
    const real = arc < 0 ? ~arc : arc;
    if (!numbers.has(real)) numbers.set(real, numbers.size);
    return arc < 0 ? ~numbers.get(real) : numbers.get(real);
  };
  const regions = features.map((feature) => ({
    type: "MultiPolygon",
    id: feature.id,
    properties: { name: feature.name, country: feature.of, at: feature.at },
    arcs: feature.arcs.map((rings) => rings.map((ring) => ring.map(number))),
  }));
  const lines = {};
  for (const [real, place] of numbers) {
    const kind = kindOf(arcs[real]);
    if (kind) (lines[kind] ??= []).push([place]);
  }
  const objects = { regions: { type: "GeometryCollection", geometries: regions } };
  for (const [kind, held] of Object.entries(lines)) objects[kind] = { type: "MultiLineString", arcs: held };
  return {
    type: "Topology",
    transform: { scale: [1 / grid, 1 / grid], translate: [0, 0] },
    objects,
    arcs: [...numbers.keys()].map((real) => delta(arcs[real].points)),
  };
}

function delta(points) {
  let [px, py] = [0, 0];
  return points.map(([x, y]) => {
    const step = [x - px, y - py];
    [px, py] = [x, y];
    return step;
  });
}
