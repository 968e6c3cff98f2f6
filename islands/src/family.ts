// The family tree over a true axis of time: a row a report, families together, a line from each to what was made of it.

import { add, make } from "./map/svg";
import { saveButtons } from "./save";
import { oneLine } from "./visible";

interface FamilyReport {
  number: number;
  outlet: string;
  title: string;
  published: string;
  at: string;
  exact: boolean;
  kin: boolean;
  href: string;
}

interface Edge {
  source: number;
  target: number;
  kind: string;
  did: string;
  share: number;
  dropped: string[];
  href: string;
}

interface FamilyPage {
  story: { id: string; title: string };
  reports: FamilyReport[];
  edges: Edge[];
}

const KINDS = ["copy", "excerpt", "translation", "rewrite", "shared-wire"];
const KINDS_TOLD: Record<string, string> = {
  copy: "copies",
  excerpt: "excerpts",
  translation: "translates",
  rewrite: "rewrites",
  "shared-wire": "shares a wire text with",
};
const DAY = 86_400_000;
const [HEAD, LINE, GAP, LEFT, RIGHT, LEAST] = [30, 16, 16, 110, 300, 680];

interface Row {
  report: FamilyReport;
  y: number;
  x: number;
  kin: Edge[];
}

export default function family(home: HTMLElement, data: unknown): void {
  const page = data as FamilyPage;
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", "Family tree");
  const saves = saveButtons(() => scroll.querySelector("svg"), `family-${page.story.id}`, {
    title: `Which report took its text from which: ${oneLine(page.story.title)}`,
    lines: ["Lines run from the older or fuller report to what was made of it."],
  });
  home.replaceChildren(key(page), scroll, saves);
  const draw = (): void => scroll.replaceChildren(drawTree(page, Math.max(LEAST, scroll.clientWidth)));
  draw();
  let wide = scroll.clientWidth;
  new ResizeObserver(() => {
    if (scroll.clientWidth === wide) return;
    wide = scroll.clientWidth;
    draw();
  }).observe(scroll);
}

function key(page: FamilyPage): HTMLElement {
  const list = document.createElement("ul");
  list.className = "tree-key";
  for (const kind of KINDS.filter((each) => page.edges.some((edge) => edge.kind === each))) {
    const item = document.createElement("li");
    const drawn = make("svg", { viewBox: "0 0 30 10", "aria-hidden": "true" });
    add(drawn, "path", { d: "M0 5H30", class: `kin-line ${styleOf(kind)}` });
    drawn.classList.add("tree");
    item.append(drawn, KINDS_TOLD[kind] ?? kind);
    list.append(item);
  }
  return list;
}

const styleOf = (kind: string): string => `tone-${KINDS.indexOf(kind)} line-${KINDS.indexOf(kind)}`;

function drawTree(page: FamilyPage, width: number): SVGSVGElement {
  const svg = make("svg", { class: "tree", width, role: "group", "aria-label": "Family tree; the table below tells the same" });
  const days = axis(page, width);
  const rows = layRows(page, days);
  const height = Math.max(...[...rows.values()].map((row) => row.y + LINE * (row.kin.length + 1))) + 14;
  svg.setAttribute("height", String(height));
  drawDays(svg, days, width, height);
  for (const row of rows.values()) for (const edge of row.kin) drawEdge(svg, edge, rows);
  for (const row of rows.values()) drawReport(svg, row, days, width);
  return svg;
}

interface Axis {
  first: number;
  last: number;
  left: number;
  right: number;
  x: (moment: number) => number;
}

const momentOf = (at: string): number => Date.parse(`${at}:00Z`);

function axis(page: FamilyPage, width: number): Axis {
  const moments = page.reports.filter((each) => each.kin && each.at).map((each) => momentOf(each.at));
  const first = Math.floor(Math.min(...moments, Infinity) / DAY) * DAY;
  const last = Math.ceil((Math.max(...moments, -Infinity) + 1) / DAY) * DAY;
  const [left, right] = [LEFT, width - Math.min(RIGHT, width * 0.4)];
  if (!Number.isFinite(first + last)) return { first: 0, last: DAY, left, right, x: () => left };
  return { first, last, left, right, x: (moment) => left + ((moment - first) / (last - first)) * (right - left) };
}

/** Families in the order of their first report, each a row a report in the order of time. */
function layRows(page: FamilyPage, days: Axis): Map<number, Row> {
  const home = new Map<number, number>();
  const root = (number: number): number => {
    const above = home.get(number) ?? number;
    return above === number ? number : root(above);
  };
  for (const edge of page.edges) {
    const [one, other] = [root(edge.source), root(edge.target)];
    home.set(Math.max(one, other), Math.min(one, other));
  }
  const kin = page.reports.filter((each) => each.kin);
  kin.sort((one, other) => root(one.number) - root(other.number) || one.number - other.number);
  const rows = new Map<number, Row>();
  let y = HEAD + 20;
  let before = 0;
  for (const report of kin) {
    if (before && root(report.number) !== before) y += GAP;
    before = root(report.number);
    const mine = page.edges.filter((edge) => edge.target === report.number);
    rows.set(report.number, { report, y, x: placeOf(report, days), kin: mine });
    y += LINE * (mine.length + 1) + GAP;
  }
  return rows;
}

/** A day that is all that is known has its mark in its middle. */
function placeOf(report: FamilyReport, days: Axis): number {
  if (!report.at) return days.right + 14;
  const moment = momentOf(report.at);
  return days.x(report.exact ? moment : Math.floor(moment / DAY) * DAY + DAY / 2);
}

function drawDays(svg: SVGSVGElement, days: Axis, width: number, height: number): void {
  const count = Math.round((days.last - days.first) / DAY);
  const near = (days.right - days.left) / count;
  const step = [1, 2, 3, 7, 14, 30, 90, 365].find((each) => each * near >= 54) ?? 1000;
  const tell = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  for (let place = 0; place <= count; place += 1) {
    const x = days.x(days.first + place * DAY);
    if (place % step) continue;
    add(svg, "line", { x1: x, x2: x, y1: 6, y2: height, class: "grid" });
    if (place < count) add(svg, "text", { x: x + 4, y: 16, class: "soft" }, tell.format(days.first + place * DAY));
  }
  add(svg, "line", { x1: 0, x2: width, y1: HEAD - 6, y2: HEAD - 6, class: "grid" });
}

/** A link to both texts: out to the left and down, so that it crosses no words. */
function drawEdge(svg: SVGSVGElement, edge: Edge, rows: Map<number, Row>): void {
  const [from, to] = [rows.get(edge.source), rows.get(edge.target)];
  if (!from || !to) return;
  const end = { x: to.x - 4, y: to.y + LINE * (to.kin.indexOf(edge) + 1) };
  const out = Math.min(90, 26 + Math.abs(end.y - from.y) * 0.12);
  const left = Math.max(6, Math.min(from.x, end.x) - out);
  const d = `M${from.x - 9} ${from.y}C${left} ${from.y} ${left} ${end.y} ${end.x} ${end.y}`;
  const short = cut(
    `${edge.did} ${edge.source}: ${Math.round(100 * edge.share)} %${edge.dropped.length ? `; dropped ${edge.dropped.join("; ")}` : ""}`,
    58,
  );
  const link = add(svg, "a", { href: edge.href, "aria-label": `${short}. ${oneLine(tellEdge(edge))}` });
  add(link, "title", {}, oneLine(tellEdge(edge)));
  add(link, "path", { d, class: "kin-touch" });
  add(link, "path", { d, class: `kin-line ${styleOf(edge.kind)}` });
  const tone = styleOf(edge.kind).split(" ")[0] ?? "";
  if (edge.kind === "shared-wire") add(link, "circle", { cx: end.x, cy: end.y, r: 4, class: `tip ${tone}` });
  else add(link, "path", { d: `M${end.x + 3} ${end.y}l-9 -5v10Z`, class: `tip ${tone}` });
  add(link, "text", { x: end.x + 8, y: end.y + 4, class: "soft" }, short);
}

const tellEdge = (edge: Edge): string =>
  `Report ${edge.target} ${edge.did} ${edge.source}: ${Math.round(100 * edge.share)} % of its words` +
  `${edge.dropped.length ? `; it dropped ${edge.dropped.join("; ")}` : ""}. Both texts side by side.`;

function drawReport(svg: SVGSVGElement, row: Row, days: Axis, width: number): void {
  const { report, x, y } = row;
  if (report.at && !report.exact) {
    const day = Math.floor(momentOf(report.at) / DAY) * DAY;
    add(svg, "line", { x1: days.x(day), x2: days.x(day + DAY), y1: y, y2: y, class: "day" });
  }
  const told = `${report.number}: ${report.outlet}, ${report.published}${report.title ? `: ${report.title}` : ""}`;
  const link = add(svg, "a", { href: report.href });
  add(link, "title", {}, oneLine(told));
  add(link, "circle", { cx: x, cy: y, r: 9, class: "node" });
  add(link, "text", { x, y: y + 4, "text-anchor": "middle", class: "strong" }, String(report.number));
  const room = Math.max(18, Math.floor((width - x - 18) / 6.3));
  const words = add(link, "text", { x: x + 14, y: y + 4, class: "beside" });
  add(words, "tspan", { class: "strong" }, cut(report.outlet, Math.min(room, 30)));
  const left = room - Math.min(report.outlet.length, 30) - 2;
  if (report.title && left > 12) add(words, "tspan", { class: "soft" }, ` ${cut(report.title, left)}`);
}

function cut(text: string, most: number): string {
  const whole = oneLine(text);
  return whole.length > most ? `${whole.slice(0, most - 1).trimEnd()}…` : whole;
}
