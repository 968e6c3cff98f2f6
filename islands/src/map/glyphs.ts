// Marks: by shape who says it, by filling how it stands, by what is around it how the place is meant.

import { add } from "./svg";
import type { Mark, Place, Standing } from "./told";

const SIZES = [1.25, 1.0, 1.35, 1.25, 1.45, 1.25, 1.35];
const TURNED: [number, number][] = [
  [4, 0.25],
  [0, 0],
  [3, 0],
  [4, 0],
  [10, 0],
  [12, 0],
  [3, 1],
];
export const SIGNS = "■●▲◆★✚▼";

/** The sign of a side in a line of text. */
export const signOf = (tone: number | null): string => (tone === null ? "⬢" : (SIGNS[tone % SIGNS.length] ?? "⬢"));

export const toneClass = (tone: number | null): string => (tone === null ? "tone-none" : `tone-${tone % 7}`);

/** The outline of a side's shape around the origin; that of no side is a hexagon. */
export function shapeOf(tone: number | null, radius: number): string {
  const place = tone === null ? -1 : tone % 7;
  if (place === 1) return circle(radius);
  if (place === 5) return cross(radius * 1.25);
  const [count, first] = place < 0 ? [6, 0] : (TURNED[place] ?? [6, 0]);
  const far = radius * (place < 0 ? 1.15 : (SIZES[place] ?? 1));
  const corners = Array.from({ length: count }, (_, step) => {
    const angle = Math.PI * ((2 * step) / count + first);
    const reach = place === 4 && step % 2 ? far * 0.45 : far;
    return `${(reach * Math.sin(angle)).toFixed(2)} ${(-reach * Math.cos(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

const circle = (r: number): string => `M${-r} 0A${r} ${r} 0 1 0 ${r} 0A${r} ${r} 0 1 0 ${-r} 0Z`;

function cross(far: number): string {
  const arm = far * 0.36;
  const [a, f] = [arm.toFixed(2), far.toFixed(2)];
  return `M${a} -${f}V-${a}H${f}V${a}H${a}V${f}H-${a}V${a}H-${f}V-${a}H-${a}V-${f}Z`;
}

/** Draws one mark of a place around the origin of `parent`; `alone`: no other mark stands on the place itself. */
export function drawMark(
  parent: Element,
  place: Pick<Place, "precision">,
  mark: Pick<Mark, "extent">,
  standing: Standing,
  alone = true,
): void {
  const group = add(parent, "g", { class: `kind-${standing.kind} ${toneClass(standing.tone)}` });
  if (standing.kind === "named") {
    if (mark.extent === "area" || place.precision === "district") add(group, "circle", { r: 15, class: "ring area" });
    add(group, "path", { d: "M-4 0H4M0-4V4", class: "tick" });
    return;
  }
  const around = AROUND[mark.extent];
  around?.(group);
  if (mark.extent === "in" || mark.extent === "whole") {
    drawGlyph(group, standing, 6);
    if (place.precision !== "settlement") drawBrackets(group);
  } else {
    const small = add(group, "g", { transform: SIDE[mark.extent] ?? "" });
    drawGlyph(small, standing, 4);
    if (alone) add(group, "path", { d: "M-3 0H3M0-3V3", class: "tick" });
  }
}

/** Where the small shape of who says it stands, beside what is drawn around the place. */
const SIDE: Partial<Record<Mark["extent"], string>> = {
  near: "translate(12 -12)",
  towards: "translate(-33 16)",
  part: "translate(-16 -14)",
  area: "translate(13 -13)",
};

const AROUND: Partial<Record<Mark["extent"], (group: Element) => void>> = {
  near: (group) => add(group, "circle", { r: 15, class: "ring near" }),
  area: (group) => add(group, "circle", { r: 17, class: "ring area" }),
  part: (group) => add(group, "path", { d: "M-18 4A18.5 18.5 0 0 1-4-18", class: "ring part" }),
  towards: (group) => add(group, "path", { d: "M-30 14L-8 4M-16.5 2.5L-8 4L-13.5 11", class: "arrow" }),
  whole: (group) => add(group, "circle", { r: 13, class: "ring" }),
};

/** A district's or region's: what is said happened somewhere within, and where is not told. */
function drawBrackets(group: Element): void {
  add(group, "path", { d: "M-8-11H-12V11H-8M8-11H12V11H8", class: "bracket" });
}

export function drawGlyph(group: Element, standing: Pick<Standing, "kind" | "tone">, radius: number): void {
  const many = standing.kind === "contested" || standing.kind === "agreed" || standing.kind === "several";
  const full = standing.kind === "agreed" || standing.kind === "observer";
  const style = standing.kind === "contested" ? "glyph contested-glyph" : full ? "glyph" : "glyph hollow";
  if (many) add(group, "circle", { r: radius + (standing.kind === "contested" ? 1.5 : 0), class: style });
  else add(group, "path", { d: shapeOf(standing.tone, radius), class: style });
}
