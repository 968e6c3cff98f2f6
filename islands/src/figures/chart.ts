// One chart: axes, steps and bands by Observable Plot; marks, whiskers and labels over it, each mark a link to its words.

import * as Plot from "@observablehq/plot";
import { oneLine } from "../visible";
import { endsOf, timeOf, type Mark, type Panel, type Series } from "./data";
import { DASHES, colourOf, drawShape, radiusOf, svg, toneOf } from "./shapes";

const DAY = 86_400_000;
const ARROW = 22;
/** The height of a line of a label; up to how many marks, and from which width, a chart itself tells what each undecided one lacks. */
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LINE = 13;
const TELLING = 6;
const WIDE = 640;
const MARGIN = { top: 30, right: 46, bottom: 34, left: 64 };


interface Placed {
  series: Series;
  mark: Mark;
  x: number;
  ys: number[];
  radius: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The chart at a width in pixels; `told` is called with the mark that is pointed at or focused, and with none after. */
export function drawChart(panel: Panel, title: string, width: number, told: (mark: Mark | null) => void): SVGSVGElement {
  const marks = panel.series.flatMap((series) => series.marks.map((mark) => ({ series, mark })));
  const height = MARGIN.top + MARGIN.bottom + (marks.length <= 3 ? 130 : marks.length <= 6 ? 180 : 250);
  const domain = domainOf(marks.map(({ mark }) => mark));
  const plot = drawPlot(panel, domain, width, height);
  const root = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": oneLine(`Chart: ${title}`) }, plot);
  const placed = place(marks, plot, domain);
  if (placed.some(({ mark }) => !mark.when)) root.append(text("day not known", width - MARGIN.right + 8, height - 8, "lacks"));
  for (const each of placed) root.append(drawWhiskers(each));
  const taken = placed.map(room);
  for (const each of placed) root.append(drawMark(each, told));
  for (const each of placed) drawLabel(root, each, taken, { width, height, telling: placed.length <= TELLING && width >= WIDE });
  return root;
}

type Graph = SVGSVGElement & Plot.Plot;

/** Plot's own style element is left out: the page's policy allows styles of the desk's sheets alone, and they have its rules. */
function drawPlot(panel: Panel, domain: [Date, Date], width: number, height: number): Graph {
  const { axis } = panel;
  const plot = Plot.plot({
    className: "plot",
    width,
    height,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    x: { type: "utc", domain, label: null, ticks: daysOf(domain, width), tickFormat: tellDay },
    y: { type: axis.by_tens ? "log" : "linear", domain: [axis.low, axis.high], ticks: axis.ticks, label: labelOf(panel), labelArrow: "none", grid: true, tickFormat: (value: number) => value.toLocaleString("en") },
    marks: [
      ...panel.bands.map((band) => Plot.areaY(stepsOf(band, domain), { x: "when", y1: "low", y2: "high", curve: "step-after", fill: "var(--ink)", fillOpacity: 0.09 })),
      Plot.ruleY([axis.low], { stroke: "var(--soft)" }),
      ...panel.series.flatMap((series) => lineOf(series, domain)),
    ],
  }) as Graph;
  plot.querySelectorAll("style").forEach((each) => each.remove());
  plot.setAttribute("aria-hidden", "true");
  return plot;
}

function labelOf(panel: Panel): string | null {
  const parts = [panel.axis.unit, panel.axis.by_tens ? "each line ten times the one below" : ""].filter((part) => part);
  return parts.length ? oneLine(parts.join(" · ")) : null;
}

/** From before the first to after the last that was said, half a day at the least. */
function domainOf(marks: Mark[]): [Date, Date] {
  const times = marks.map((mark) => timeOf(mark.when)?.getTime()).filter((time): time is number => time !== undefined);
  if (!times.length) return [new Date(0), new Date(DAY)];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const pad = Math.max((last - first) * 0.08, DAY / 2);
  return [new Date(first - pad), new Date(last + pad)];
}

/** The days under the axis, every second, third … where they would lie too close. */
function daysOf([first, last]: [Date, Date], width: number): Date[] {
  const room = Math.max(1, Math.floor((width - MARGIN.left - MARGIN.right) / 64));
  const start = Math.ceil(first.getTime() / DAY);
  const count = Math.floor(last.getTime() / DAY) - start + 1;
  const step = Math.max(1, Math.ceil(count / room));
  return Array.from({ length: Math.max(0, Math.ceil(count / step)) }, (_, place) => new Date((start + place * step) * DAY));
}

function tellDay(day: Date, place: number): string {
  const told = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ""}`;
  return place ? told : `${told}\n${day.getUTCFullYear()}`;
}

function stepsOf(band: Panel["bands"][number], domain: [Date, Date]): { when: Date; low: number; high: number }[] {
  const steps = band.steps.map((step) => ({ when: timeOf(step.when) ?? domain[0], low: step.low, high: step.high }));
  const last = steps.at(-1);
  return last ? [...steps, { ...last, when: domain[1] }] : steps;
}

/** Level until the same speaker says another of the same scope; by the lower end where there is a range. */
function lineOf(series: Series, domain: [Date, Date]): Plot.Line[] {
  const points = series.marks.flatMap((mark) => {
    const when = timeOf(mark.when);
    return when ? [{ when, value: endsOf(mark)[0] ?? 0 }] : [];
  });
  const last = points.at(-1);
  if (!last) return [];
  const dash = DASHES[series.dash % DASHES.length];
  const stroke = { stroke: colourOf(series.tone), strokeDasharray: dash, curve: "step-after" as const };
  const held = [last, { ...last, when: domain[1] }];
  return [
    Plot.line(points, { x: "when", y: "value", strokeWidth: 1.75, ...stroke }),
    Plot.line(held, { x: "when", y: "value", strokeWidth: 1, strokeOpacity: 0.55, ...stroke }),
  ];
}

/** Where marks stand; what would hide another moves aside, along its own line. */
function place(marks: { series: Series; mark: Mark }[], plot: Graph, domain: [Date, Date]): Placed[] {
  const [x, y] = [plot.scale("x"), plot.scale("y")];
  const placed: Placed[] = [];
  for (const { series, mark } of marks) {
    const at = timeOf(mark.when);
    const ys = endsOf(mark).map((end) => Number(y?.apply(end)));
    const each = { series, mark, x: Number(x?.apply(at ?? domain[1])) + (at ? 0 : 16), ys, radius: radiusOf(mark.outlets) };
    while (placed.some((other) => hides(each, other))) each.x += 6;
    placed.push(each);
  }
  return placed;
}

function hides(one: Placed, other: Placed): boolean {
  const [mine, theirs] = [room(one), room(other)];
  return mine.left < theirs.right && theirs.left < mine.right && mine.top < theirs.bottom && theirs.top < mine.bottom;
}

function room({ x, ys, mark, radius }: Placed): Box {
  const top = Math.min(...ys) - Math.max(radius, mark.high === null ? ARROW : 0);
  const bottom = Math.max(...ys) + Math.max(radius, mark.low === null ? ARROW : 0);
  return { left: x - radius - 1, top, right: x + radius + 1, bottom };
}

/** A bar between two ends, an arrow for an end that is not told. */
function drawWhiskers({ series, mark, x, ys }: Placed): SVGElement {
  const [low, high] = [Math.max(...ys), Math.min(...ys)];
  const path: string[] = ys.length > 1 ? [`M${x} ${low}V${high}`] : [];
  if (mark.high === null) path.push(`M${x} ${low}V${high - ARROW}m-5 7l5-7l5 7`);
  if (mark.low === null) path.push(`M${x} ${high}V${low + ARROW}m-5-7l5 7l5-7`);
  return svg("path", { d: path.join("") || "M0 0", class: `whisker ${toneOf(series.tone)}` });
}

function drawMark(each: Placed, told: (mark: Mark | null) => void): SVGElement {
  const { series, mark, x, ys, radius } = each;
  const box = room(each);
  const ring = svg("rect", { x: box.left - 3, y: box.top - 3, width: box.right - box.left + 6, height: box.bottom - box.top + 6, rx: 4, class: "ring" });
  const link = svg("a", { href: mark.cited.href, "aria-label": oneLine(mark.told), "data-letter": mark.letter }, ring, ...ys.map((y) => drawShape(series.tone, radius, x, y, mark.missing.length > 0)));
  for (const event of ["mouseenter", "focus"]) link.addEventListener(event, () => told(mark));
  for (const event of ["mouseleave", "blur"]) link.addEventListener(event, () => told(null));
  return link;
}

/** Letter and value, and what is missing, where there is room: above, below, beside, and then further off. */
function drawLabel(root: SVGSVGElement, each: Placed, taken: Box[], frame: { width: number; height: number; telling: boolean }): void {
  const { mark, x } = each;
  const lines = [`${mark.letter} ${mark.label}`, ...(frame.telling ? mark.missing.map((detail) => `missing: ${detail}`) : [])];
  const half = (Math.max(...lines.map((line) => line.length)) * 6.4) / 2;
  const more = (lines.length - 1) * LINE;
  const own = room(each);
  const middle = (own.top + own.bottom) / 2 + 4 - more / 2;
  const offers: [number, number][] = [[x, own.top - 5 - more], [x, own.bottom + 13], [own.right + half + 3, middle], [own.left - half - 3, middle]];
  for (const far of [16, 30, 44]) offers.push([x, own.top - 5 - far - more], [x, own.bottom + 13 + far]);
  const boxes = offers.map(([cx, y]) => ({ left: cx - half, top: y - 11, right: cx + half, bottom: y + 3 + more }));
  const outside = (box: Box): boolean => box.left < 0 || box.right > frame.width || box.top < 0 || box.bottom > frame.height - MARGIN.bottom;
  const costs = boxes.map((box) => taken.reduce((sum, other) => sum + overlap(box, other), 0) + (outside(box) ? 1e6 : 0));
  const best = costs.indexOf(Math.min(...costs));
  const [cx, y] = offers[best] ?? [x, own.top];
  taken.push(boxes[best] ?? own);
  lines.forEach((line, place) => root.append(text(line, cx, y + place * LINE, place ? "name lacks" : "name")));
}

function text(words: string, x: number, y: number, style: string): SVGElement {
  const made = svg("text", { x, y, class: style });
  made.textContent = oneLine(words);
  return made;
}

function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
