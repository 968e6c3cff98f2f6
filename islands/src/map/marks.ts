// The places as they stand at a moment, drawn in the screen's own measure over the ground.

import { oneLine } from "../visible";
import { drawMark } from "./glyphs";
import { Labels, type Label } from "./labels";
import { add } from "./svg";
import { standingAt, type Mark, type Place, type Standing, type Told, type Word } from "./told";
import type { Name } from "./ground";

type Point = [number, number];

interface Shown {
  place: Place;
  at: Point;
  marks: [Mark, Standing][];
}

export interface Scene {
  told: Told;
  at: string;
  /** Degrees to the screen; null where a point has no place on it. */
  screen: (degrees: Point) => Point | null;
  names: Name[];
  width: number;
  height: number;
  open: string | null;
}

const APART = 34;
const HOLDS = /^(not )?(taken|held|left|entered|contested)/;

/** Draws all marks and labels anew; `chosen` is called with the place whose mark is chosen. */
export function drawMarks(layer: SVGGElement, scene: Scene, chosen: (place: string) => void): void {
  layer.replaceChildren();
  const labels = new Labels(layer, scene.width, scene.height);
  const claimed = standing(scene, scene.told.places);
  const named = standing(scene, scene.told.named.filter((each) => each.kind === "place" && each.precision !== "region"));
  spread(claimed);
  for (const each of claimed) labels.take(...each.at, 13);
  for (const each of named) labels.take(...each.at, 5);
  for (const each of named) drawOne(layer, scene, each, chosen);
  for (const each of [...claimed].reverse()) drawOne(layer, scene, each, chosen);
  for (const each of claimed) labels.place(labelOf(each, false));
  for (const each of named) labels.place(labelOf(each, true));
  for (const name of scene.names) {
    const at = scene.screen(name.at);
    if (at) labels.ground(name.text, ...at, name.kind, name.kind === "country-name" ? 14 : 11);
  }
}

function standing(scene: Scene, places: Place[]): Shown[] {
  return places.flatMap((place) => {
    const marks = place.marks.flatMap((mark): [Mark, Standing][] => {
      const found = standingAt(mark, scene.at);
      return found ? [[mark, found]] : [];
    });
    const at = scene.screen([place.longitude ?? 0, place.latitude ?? 0]);
    const seen = at && at[0] > 0 && at[1] > 0 && at[0] < scene.width && at[1] < scene.height;
    return marks.length && at && seen ? [{ place, at, marks }] : [];
  });
}

/** A region's mark may stand anywhere in it, and moves aside where a town's stands. */
function spread(shown: Shown[]): void {
  const towns = shown.filter((each) => each.place.precision === "settlement");
  const settled = [...towns];
  for (const each of shown.filter((one) => one.place.precision !== "settlement")) {
    const spots: Point[] = [each.at];
    for (const far of [APART, APART * 1.5]) {
      for (let step = 0; step < 8; step += 1) {
        const angle = (Math.PI * step) / 4 + Math.PI;
        spots.push([each.at[0] + far * Math.cos(angle), each.at[1] + far * Math.sin(angle)]);
      }
    }
    const free = spots.find((spot) => settled.every((one) => Math.hypot(one.at[0] - spot[0], one.at[1] - spot[1]) > APART * 0.9));
    each.at = free ?? each.at;
    settled.push(each);
  }
}

function drawOne(layer: SVGGElement, scene: Scene, shown: Shown, chosen: (place: string) => void): void {
  const group = add(layer, "g", {
    class: "mark",
    tabindex: 0,
    role: "button",
    "data-place": shown.place.id,
    "aria-expanded": String(scene.open === shown.place.id),
    "aria-label": oneLine(tell(shown)),
    transform: `translate(${shown.at[0].toFixed(1)} ${shown.at[1].toFixed(1)})`,
  });
  add(group, "circle", { r: 19, class: "halo" });
  add(group, "circle", { r: 14, class: "touch" });
  const within = shown.marks.some(([mark]) => mark.extent === "in" || mark.extent === "whole");
  for (const [mark, found] of shown.marks) drawMark(group, shown.place, mark, found, !within);
  add(group, "title", {}, oneLine(tell(shown)));
  group.addEventListener("click", () => chosen(shown.place.id));
  group.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    chosen(shown.place.id);
  });
}

const MEANS: Record<Mark["extent"], string> = {
  in: "",
  near: "near it, ",
  towards: "towards it, ",
  part: "in a part, ",
  whole: "all of it, ",
  area: "around it, ",
};

function tell(shown: Shown): string {
  const told = shown.marks.map(([mark, found]) => {
    const words = found.words.map((each) => (each.side ? `${each.side}: ${each.word}` : each.word)).join("; ");
    return `${MEANS[mark.extent]}${found.kind === "contested" ? "contested, " : ""}${words}`;
  });
  return `${shown.place.name}: ${told.join(". ")}`;
}

function labelOf(shown: Shown, faint: boolean): Label {
  const words: Word[] = shown.marks.flatMap(([mark, found]) =>
    found.words.map((each) => ({ ...each, word: `${SHORT[mark.extent]}${heldFirst(each.word)}` })),
  );
  const ring = shown.place.precision === "district" || shown.marks.some(([mark]) => mark.extent !== "in");
  return { x: shown.at[0], y: shown.at[1], name: shown.place.name, words, faint, reach: faint ? (ring ? 16 : 6) : ring ? 19 : 13 };
}

const SHORT: Record<Mark["extent"], string> = { in: "", near: "near, ", towards: "towards, ", part: "part, ", whole: "all, ", area: "" };

/** What tells who has the place before what else was done there, the shortest first. */
function heldFirst(words: string): string {
  const all = words.split(", ").sort((one, other) => one.length - other.length);
  return [...all.filter((each) => HOLDS.test(each)), ...all.filter((each) => !HOLDS.test(each))].join(", ");
}
