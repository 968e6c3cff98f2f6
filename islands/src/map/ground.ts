// The ground under the places: Natural Earth as the build cut it down, loaded a tile at a time where the view is near, the
// world's countries where it is wide.

import { geoPath, type GeoProjection } from "d3-geo";
import { feature } from "topojson-client";
import type { Feature, MultiPolygon } from "geojson";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import { add } from "./svg";

type Region = Feature<MultiPolygon, { name: string; country: string; at: [number, number] }>;
type Box = [number, number, number, number];
type Load = () => Promise<{ default: unknown }>;

const FILES = import.meta.glob("../../basemap/*.json") as Record<string, Load>;
const LINES = ["internal", "coast", "border", "disputed"] as const;

/** From how many degrees across the world's countries are drawn instead of the regions. */
const WIDE = 42;

export interface Name {
  text: string;
  at: [number, number];
  kind: "region-name" | "country-name";
}

export class Ground {
  /** The regions that are loaded, by their code. */
  readonly regions = new Map<string, Region[]>();
  private readonly groups = new Map<string, SVGGElement[]>();
  private readonly lands: SVGGElement;
  private readonly lines: SVGGElement;
  private readonly held = new Map<string, Region[]>();
  private index: Record<string, Box> | null = null;

  constructor(
    private readonly layer: SVGGElement,
    private readonly projection: GeoProjection,
  ) {
    this.lands = add(layer, "g", {});
    this.lines = add(layer, "g", {});
  }

  /** Loads and shows what lies in a view (degrees), and tells the names in it. */
  async show(view: Box): Promise<Name[]> {
    const wide = view[2] - view[0] > WIDE || view[3] - view[1] > WIDE;
    const names = wide ? ["world"] : await this.tiles(view);
    await Promise.all(names.map((name) => this.load(name)));
    for (const [name, groups] of this.groups) {
      for (const group of groups) group.setAttribute("display", names.includes(name) ? "inline" : "none");
    }
    const shown = names.flatMap((name) => this.held.get(name) ?? []);
    return wide ? shown.map((each) => nameOf(each, "country-name")) : [...regionNames(shown, view), ...countryNames(shown, view)];
  }

  /** Draws the bounds of a region by its code; nothing where the data have no such region. */
  outline(code: string): SVGPathElement[] {
    const path = geoPath(this.projection);
    return (this.regions.get(code) ?? []).map((each) => add(this.layer, "path", { d: path(each) ?? "", class: "outline" }));
  }

  private async tiles(view: Box): Promise<string[]> {
    this.index ??= (await load("index")) as Record<string, Box>;
    return Object.entries(this.index)
      .filter(([, box]) => box[0] <= view[2] && box[2] >= view[0] && box[1] <= view[3] && box[3] >= view[1])
      .map(([key]) => `tile-${key}`);
  }

  private async load(name: string): Promise<void> {
    if (this.held.has(name)) return;
    this.held.set(name, []);
    const topology = (await load(name)) as Topology;
    const found = feature(topology, topology.objects.regions as GeometryCollection<Region["properties"]>).features as Region[];
    this.held.set(name, found);
    for (const each of found) {
      if (name === "world") continue;
      const code = String(each.id);
      this.regions.set(code, [...(this.regions.get(code) ?? []), each]);
    }
    this.groups.set(name, this.draw(topology, found));
  }

  /** Land lies below all lines, whichever tile these are of. */
  private draw(topology: Topology, found: Region[]): SVGGElement[] {
    const path = geoPath(this.projection);
    const [land, lines] = [add(this.lands, "g", {}), add(this.lines, "g", {})];
    add(land, "path", { d: path({ type: "FeatureCollection", features: found }) ?? "", class: "land" });
    for (const kind of LINES) {
      const held = topology.objects[kind];
      if (held) add(lines, "path", { d: path(feature(topology, held as MultiLineString)) ?? "", class: kind });
    }
    return [land, lines];
  }
}

async function load(name: string): Promise<unknown> {
  const found = FILES[`../../basemap/${name}.json`];
  if (!found) throw new Error(`the map's data ${name} are not built`);
  return (await found()).default;
}

const nameOf = (each: Region, kind: Name["kind"]): Name => ({ text: each.properties.name, at: each.properties.at, kind });

function regionNames(shown: Region[], view: Box): Name[] {
  return shown.filter((each) => inside(each.properties.at, view)).map((each) => nameOf(each, "region-name"));
}

/** A country's name once, in the middle of those of its regions that are in view. */
function countryNames(shown: Region[], view: Box): Name[] {
  const found = new Map<string, [number, number][]>();
  for (const each of shown) {
    if (!inside(each.properties.at, view)) continue;
    found.set(each.properties.country, [...(found.get(each.properties.country) ?? []), each.properties.at]);
  }
  return [...found].map(([country, at]) => ({
    text: country,
    at: [mean(at.map((each) => each[0])), mean(at.map((each) => each[1]))],
    kind: "country-name",
  }));
}

const mean = (values: number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

const inside = ([x, y]: [number, number], box: Box): boolean => x > box[0] && x < box[2] && y > box[1] && y < box[3];
