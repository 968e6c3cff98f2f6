// Three lanes over one axis of time: happened, said, published. Choosing an entry shows its words and ties its three times.

import { onKey } from "./keys";
import { add, make } from "./map/svg";
import { saveButtons } from "./save";
import { makeVisible, oneLine } from "./visible";

interface Stay {
  start: string;
  end: string;
  told: string;
  certain: boolean;
}

interface Citation {
  speaker: string;
  outlet: string;
  when: string;
  words: string;
  href: string;
}

interface Entry {
  number: number;
  text: string;
  happened: Stay | null;
  said: Stay | null;
  published: Stay | null;
  cited: Citation[];
}

interface TimelinePage {
  story: { id: string; title: string };
  entries: Entry[];
  first: string;
  last: string;
}

type LaneName = "happened" | "said" | "published";

/** Entries of one lane that are drawn as one: one entry, or all of one time where there are many. */
interface Item {
  entries: Entry[];
  stay: Stay;
  left: number;
  right: number;
  row: number;
}

const LANES: LaneName[] = ["happened", "said", "published"];
const [HEAD, LANE_HEAD, ROW, EDGE, LEAST] = [28, 22, 21, 84, 10];
/** About how wide a letter is. */
const LETTER = 6.4;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** From how many entries on those of one time are drawn as one. */
const MANY = 40;

export default function timeline(home: HTMLElement, data: unknown): void {
  new Lanes(home, data as TimelinePage).start();
}

const momentOf = (at: string): number => Date.parse(`${at}:00Z`);

class Lanes {
  private readonly scroll = document.createElement("div");
  private readonly words = document.createElement("div");
  private readonly first: number;
  private readonly last: number;
  private zoomed = 1;
  private chosen: number[] = [];

  constructor(
    private readonly home: HTMLElement,
    private readonly page: TimelinePage,
  ) {
    [this.first, this.last] = [momentOf(page.first), momentOf(page.last)];
    this.scroll.className = "scroll";
    this.scroll.tabIndex = 0;
    this.scroll.setAttribute("role", "region");
    this.scroll.setAttribute("aria-label", "Timeline: happened, said, published. The table below tells the same.");
    this.words.className = "chosen-entry";
    this.words.setAttribute("aria-live", "polite");
  }

  start(): void {
    const saves = saveButtons(() => this.scroll.querySelector("svg"), `timeline-${this.page.story.id}`, {
      title: `Timeline: ${oneLine(this.page.story.title)}`,
      lines: ["When it is said to have happened, when it was said, when it was first published."],
    });
    this.home.replaceChildren(this.tools(saves), this.scroll, this.words);
    this.draw();
    onKey("+", "timeline: zoom in", () => this.zoom(1.6));
    onKey("=", "timeline: zoom in", () => this.zoom(1.6));
    onKey("-", "timeline: zoom out", () => this.zoom(1 / 1.6));
    onKey("0", "timeline: show all", () => this.zoom(0));
    onKey("j", "next entry", () => this.step(1));
    onKey("k", "entry before", () => this.step(-1));
    this.scroll.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
    let wide = this.scroll.clientWidth;
    new ResizeObserver(() => {
      if (this.scroll.clientWidth === wide) return;
      wide = this.scroll.clientWidth;
      this.draw();
    }).observe(this.scroll);
  }

  private tools(saves: HTMLElement): HTMLElement {
    const box = document.createElement("div");
    box.className = "lane-tools";
    const tool = (sign: string, tells: string, act: () => void): void => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = sign;
      made.title = tells;
      made.setAttribute("aria-label", tells);
      made.addEventListener("click", act);
      box.append(made);
    };
    tool("+", "Zoom in", () => this.zoom(1.6));
    tool("−", "Zoom out", () => this.zoom(1 / 1.6));
    tool("All", "Show all", () => this.zoom(0));
    box.append(saves);
    return box;
  }

  private onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY * 0.01), event.clientX - this.scroll.getBoundingClientRect().left);
  }

  /** Zooms about a place of the window; 0 shows all. */
  private zoom(times: number, at = this.scroll.clientWidth / 2): void {
    const share = (this.scroll.scrollLeft + at) / this.width;
    this.zoomed = times ? Math.min(60, Math.max(1, this.zoomed * times)) : 1;
    this.draw();
    this.scroll.scrollLeft = share * this.width - at;
  }

  private get width(): number {
    return Math.max(680, this.scroll.clientWidth) * this.zoomed;
  }

  private x(moment: number): number {
    const [left, right] = [EDGE, this.width - EDGE];
    return left + ((moment - this.first) / (this.last - this.first)) * (right - left);
  }

  private draw(): void {
    const focused = document.activeElement?.getAttribute("data-item");
    const svg = make("svg", { class: "lanes", width: this.width, role: "group", "aria-label": "Timeline" });
    const laid = LANES.map((name) => this.lay(name));
    const heights = laid.map((items) => LANE_HEAD + ROW * (Math.max(0, ...items.map((each) => each.row)) + 1) + 10);
    const height = HEAD + heights.reduce((sum, each) => sum + each, 0);
    svg.setAttribute("height", String(height));
    this.drawTimes(svg, height);
    const threads = add(svg, "g", { class: "threads" });
    let y = HEAD;
    laid.forEach((items, place) => {
      this.drawLane(svg, place, items, y);
      y += heights[place] ?? 0;
    });
    this.scroll.replaceChildren(svg);
    this.tie(svg, threads);
    if (focused) svg.querySelector<SVGGElement>(`[data-item="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  /** The items of a lane in rows, each in the first row where it and its label have room. */
  private lay(name: LaneName): Item[] {
    const items: Item[] = [];
    const groups = new Map<string, Item>();
    for (const entry of this.page.entries) {
      const stay = entry[name];
      if (!stay) continue;
      const alike = this.page.entries.length > MANY ? `${stay.start} ${stay.end} ${stay.certain}` : String(entry.number);
      const known = groups.get(alike);
      if (known) {
        known.entries.push(entry);
        continue;
      }
      const [left, right] = this.ends(stay);
      const item = { entries: [entry], stay, left, right, row: 0 };
      groups.set(alike, item);
      items.push(item);
    }
    items.sort((one, other) => one.left - other.left || one.right - other.right);
    const free: number[] = [];
    for (const item of items) {
      const wide = labelOf(item).length * LETTER + 8;
      const start = Math.min(item.left, this.width - wide);
      const end = Math.max(item.right, start + wide);
      const row = free.findIndex((each) => each <= start);
      item.row = row < 0 ? free.length : row;
      free[item.row] = end + 10;
    }
    return items;
  }

  /** Where a time begins and ends; what lies off the axis stands in its edges, not to scale. */
  private ends(stay: Stay): [number, number] {
    const start = stay.start ? momentOf(stay.start) : -Infinity;
    const end = stay.end ? momentOf(stay.end) : Infinity;
    if (end <= this.first && start < this.first) return [14, EDGE - 14];
    if (start >= this.last && end > this.last) return [this.width - EDGE + 14, this.width - 14];
    const left = start < this.first ? EDGE - 24 : this.x(start);
    const right = end > this.last ? this.width - EDGE + 24 : this.x(end);
    return [left, Math.max(right, left + LEAST)];
  }

  private drawTimes(svg: SVGSVGElement, height: number): void {
    add(svg, "rect", { x: 0, y: HEAD, width: EDGE, height: height - HEAD, class: "edge" });
    add(svg, "rect", { x: this.width - EDGE, y: HEAD, width: EDGE, height: height - HEAD, class: "edge" });
    add(svg, "text", { x: 6, y: 17, class: "soft" }, "earlier");
    add(svg, "text", { x: this.width - 6, y: 17, class: "soft", "text-anchor": "end" }, "later");
    const near = (this.width - 2 * EDGE) / ((this.last - this.first) / HOUR);
    const step = [1, 3, 6, 12, 24, 48, 72, 168, 336, 720, 2160, 8760].find((each) => each * near >= 62) ?? 87600;
    const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
    const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
    for (let moment = this.first; moment <= this.last; moment += step * HOUR) {
      const x = this.x(moment);
      add(svg, "line", { x1: x, x2: x, y1: 6, y2: height, class: "grid" });
      const isDay = moment % DAY === 0;
      if (moment < this.last) add(svg, "text", { x: x + 4, y: 17, class: "soft" }, (isDay ? day : hour).format(moment));
    }
  }

  private drawLane(svg: SVGSVGElement, place: number, items: Item[], y: number): void {
    const name = LANES[place] ?? "happened";
    const lane = add(svg, "g", { class: `lane-${place}`, role: "group", "aria-label": name });
    add(lane, "line", { x1: 0, x2: this.width, y1: y, y2: y, class: "floor" });
    add(lane, "text", { x: 6, y: y + 16, class: "lane-name" }, `${name[0]?.toUpperCase()}${name.slice(1)}`);
    for (const item of items) this.drawItem(lane, name, item, y + LANE_HEAD + ROW * item.row);
  }

  private drawItem(lane: SVGGElement, name: LaneName, item: Item, y: number): void {
    const numbers = item.entries.map((each) => each.number);
    const told = item.entries.map((each) => `${each.number}: ${each.text}`).join("; ");
    const label = labelOf(item);
    const group = add(lane, "g", {
      class: "item",
      tabindex: 0,
      role: "button",
      "data-item": `${name}-${numbers[0]}`,
      "data-numbers": numbers.join(" "),
      "aria-label": oneLine(`${label}. ${name} ${item.stay.certain ? "" : "within "}${item.stay.told}. ${told}`),
    });
    add(group, "title", {}, oneLine(`${item.stay.told}${item.stay.certain ? "" : " (within)"} – ${told}`));
    const wide = Math.max(item.right - item.left, label.length * LETTER + 6);
    add(group, "rect", { x: item.left - 3, y: y - 1, width: wide + 6, height: ROW - 1, rx: 3, class: "halo" });
    const moment = item.right - item.left <= LEAST && item.stay.start === item.stay.end;
    if (moment) add(group, "circle", { cx: item.left + 4, cy: y + 15, r: 4, class: "bar" });
    else add(group, "rect", { x: item.left, y: y + 12.5, width: item.right - item.left, height: 5, rx: 2.5, class: item.stay.certain ? "bar" : "bar open" });
    if (!item.stay.start) add(group, "path", { d: `M${item.left - 14} ${y + 15}H${item.left - 2}`, class: "fade" });
    if (!item.stay.end) add(group, "path", { d: `M${item.right + 2} ${y + 15}H${item.right + 14}`, class: "fade" });
    const late = item.left + label.length * LETTER > this.width;
    const at: Record<string, string | number> = late ? { x: this.width - 4, "text-anchor": "end" } : { x: item.left };
    const words = add(group, "text", { ...at, y: y + 9 });
    const [number = "", ...rest] = label.split(" ");
    add(words, "tspan", { class: "num" }, number);
    if (rest.length) add(words, "tspan", {}, ` ${rest.join(" ")}`);
    group.addEventListener("click", () => this.choose(numbers));
    group.addEventListener("focus", () => this.choose(numbers));
    group.addEventListener("keydown", (event) => {
      if (event.key === "Enter") document.querySelector<HTMLAnchorElement>(".chosen-entry a")?.focus();
    });
  }

  private step(by: number): void {
    const last = this.page.entries.length;
    const next = Math.min(last, Math.max(1, (this.chosen[0] ?? (by > 0 ? 0 : 2)) + by));
    this.choose([next]);
    this.scroll.querySelector(`[data-numbers~="${next}"]`)?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  /** Shows the words of entries, and ties each one's three times. */
  private choose(numbers: number[]): void {
    if (numbers.join() === this.chosen.join()) return;
    this.chosen = numbers;
    const svg = this.scroll.querySelector("svg");
    const threads = svg?.querySelector<SVGGElement>(".threads");
    if (svg && threads) this.tie(svg, threads);
    const entries = numbers.flatMap((each) => this.page.entries[each - 1] ?? []);
    this.words.replaceChildren(...entries.flatMap(wordsOf));
    for (const row of document.querySelectorAll<HTMLElement>(".entries tr[data-entry]")) {
      row.toggleAttribute("data-chosen", numbers.includes(Number(row.dataset.entry)));
    }
  }

  private tie(svg: SVGSVGElement, threads: SVGGElement): void {
    threads.replaceChildren();
    for (const item of svg.querySelectorAll(".item")) {
      const mine = (item.getAttribute("data-numbers") ?? "").split(" ").map(Number);
      item.classList.toggle("chosen", this.chosen.some((each) => mine.includes(each)));
    }
    if (this.chosen.length !== 1) return;
    const points = [...svg.querySelectorAll(`.item[data-numbers~="${this.chosen[0]}"] .bar`)].map((bar) => {
      const box = (bar as SVGGraphicsElement).getBBox();
      return `${box.x + Math.min(box.width / 2, 8)} ${box.y + box.height / 2}`;
    });
    if (points.length > 1) add(threads, "path", { d: `M${points.join("L")}`, class: "thread" });
  }
}

/** The number and the first words of an entry, more of them where its bar is long. */
function labelOf(item: Item): string {
  const [first] = item.entries;
  if (!first) return "";
  if (item.entries.length > 1) {
    const some = item.entries.slice(0, 3).map((each) => each.number);
    return `${item.entries.length} entries: ${some.join(", ")}${item.entries.length > some.length ? "…" : ""}`;
  }
  const words = oneLine(first.cited[0]?.words ?? first.text);
  const most = Math.max(30, Math.floor((item.right - item.left) / LETTER) - 6);
  return `${first.number} ${words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words}`;
}

function wordsOf(entry: Entry): HTMLElement[] {
  const head = document.createElement("p");
  const strong = document.createElement("b");
  strong.textContent = `${entry.number} `;
  const text = document.createElement("bdi");
  text.textContent = makeVisible(entry.text);
  head.append(strong, text);
  const times = document.createElement("p");
  times.className = "note";
  times.textContent = LANES.map((name) => `${name} ${entry[name]?.told ?? "not told"}`).join(" · ");
  const list = document.createElement("ul");
  list.className = "words";
  list.append(...entry.cited.map(saidBy));
  return [head, times, list];
}

function saidBy(one: Citation): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = one.href;
  const speaker = document.createElement("bdi");
  speaker.textContent = makeVisible(one.speaker);
  link.append(speaker);
  const words = document.createElement("q");
  words.dir = "auto";
  words.textContent = makeVisible(one.words);
  const outlet = document.createElement("bdi");
  outlet.className = "note";
  outlet.textContent = one.speaker.includes(one.outlet) ? "" : makeVisible(one.outlet);
  item.append(link, outlet.textContent ? ", " : "", outlet, ": ", words);
  return item;
}
