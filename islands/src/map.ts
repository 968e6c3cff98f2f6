// The map of who claims what: the ground of Natural Earth, the places over it as of a moment, and a way through time. The
// list that the server wrote stays beside it, and tells the same.

import { geoAzimuthalEqualArea, geoDistance, type GeoProjection } from "d3-geo";
import { onKey } from "./keys";
import { addHatch, button, drawScale, element, legend, source } from "./map/frame";
import { Ground, type Name } from "./map/ground";
import { drawMarks } from "./map/marks";
import { add, make } from "./map/svg";
import { addressOf, standingAt, type Told } from "./map/told";
import { View } from "./map/view";
import { saveButtons } from "./save";
import { oneLine } from "./visible";

type Point = [number, number];

const EARTH = 6371;

export default async function map(home: HTMLElement, data: unknown): Promise<void> {
  const told = data as Told;
  if (!told.places.some((each) => each.kind === "place") && !told.named.some((each) => each.kind === "place")) {
    home.replaceChildren(element("p", "note", "No place of this story could be found in a gazetteer: nothing can be drawn. The list tells what is said."));
    return;
  }
  await new Chart(home, told).start();
}

class Chart {
  private readonly frame = element("div", "map-frame");
  private readonly svg = make("svg", { role: "group", "aria-label": "Map of who claims what; the list beside it tells the same", tabindex: 0 });
  private readonly base = add(this.svg, "g", { class: "base" });
  private readonly marks = add(this.svg, "g", { class: "marks" });
  private readonly scale = element("div", "map-scale");
  private readonly projection: GeoProjection;
  private readonly view: View;
  private readonly ground: Ground;
  private names: Name[] = [];
  private at: string;
  private open: string | null = null;
  private card: HTMLElement | null = null;
  private waiting = 0;

  constructor(
    home: HTMLElement,
    private readonly told: Told,
  ) {
    this.at = home.dataset.until ?? told.until;
    addHatch(this.svg);
    this.frame.append(this.svg, this.tools(), this.scale);
    home.replaceChildren(this.frame, legend(told), source());
    home.append(
      saveButtons(this.svg, `map-${told.story.id}`, {
        title: `Who claims what: ${oneLine(told.story.title)}`,
        lines: ["As said by those named; a claim is somebody's word. Ground: Natural Earth, borders de facto, no claim."],
      }),
    );
    this.view = new View(this.svg, (settled) => this.onMoved(settled));
    this.projection = fit(told, this.view.width, this.view.height);
    this.ground = new Ground(this.base, this.projection);
  }

  async start(): Promise<void> {
    this.listen();
    slider(this.told, this.at, (at) => this.show(at));
    await this.load();
    this.outline();
    this.draw();
    new ResizeObserver(() => this.draw()).observe(this.frame);
  }

  private tools(): HTMLElement {
    const tools = element("div", "map-tools");
    tools.append(
      button("+", "Zoom in", () => this.view.zoom(1.5)),
      button("−", "Zoom out", () => this.view.zoom(1 / 1.5)),
      button("◻", "Show all places", () => this.view.reset()),
    );
    return tools;
  }

  private listen(): void {
    onKey("+", "map: zoom in", () => this.view.zoom(1.5));
    onKey("=", "map: zoom in", () => this.view.zoom(1.5));
    onKey("-", "map: zoom out", () => this.view.zoom(1 / 1.5));
    onKey("0", "map: show all places", () => this.view.reset());
    onKey("Escape", "close what is open", () => this.close());
    const far: Record<string, Point> = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };
    this.svg.addEventListener("keydown", (event) => {
      const step = far[event.key];
      if (!step) return;
      event.preventDefault();
      this.view.pan(...step);
    });
    for (const spot of document.querySelectorAll<HTMLElement>(".map-list .spot[data-place]")) {
      spot.addEventListener("pointerenter", () => this.mark(spot.dataset.place ?? ""));
    }
  }

  /** The place's mark is shown by its halo while the pointer is on its part of the list. */
  private mark(place: string): void {
    for (const each of this.marks.querySelectorAll(".mark")) {
      each.setAttribute("aria-expanded", String(each.getAttribute("data-place") === place));
    }
  }

  private onMoved(settled: boolean): void {
    this.draw();
    if (!settled) return;
    clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.load().then(() => this.draw()), 120);
  }

  private async load(): Promise<void> {
    this.names = await this.ground.show(this.seen());
  }

  /** What is in view, in degrees. */
  private seen(): [number, number, number, number] {
    const { width, height } = this.view;
    const box: [number, number, number, number] = [180, 90, -180, -90];
    for (const x of [0, 0.25, 0.5, 0.75, 1]) {
      for (const y of [0, 0.25, 0.5, 0.75, 1]) {
        const degrees = this.projection.invert?.(this.view.map([x * width, y * height]));
        if (!degrees || !Number.isFinite(degrees[0] + degrees[1])) return [-180, -90, 180, 90];
        box[0] = Math.min(box[0], degrees[0]);
        box[1] = Math.min(box[1], degrees[1]);
        box[2] = Math.max(box[2], degrees[0]);
        box[3] = Math.max(box[3], degrees[1]);
      }
    }
    return box;
  }

  private screen(degrees: Point): Point | null {
    const at = this.projection(degrees);
    return at && Number.isFinite(at[0] + at[1]) ? this.view.screen(at) : null;
  }

  private draw(): void {
    const { k, x, y, width, height } = this.view;
    this.base.setAttribute("transform", `translate(${x} ${y}) scale(${k})`);
    const focused = document.activeElement?.closest(".mark")?.getAttribute("data-place");
    const scene = { told: this.told, at: this.at, names: this.names, width, height, open: this.open };
    drawMarks(this.marks, { ...scene, screen: (at) => this.screen(at) }, (place) => this.choose(place));
    if (focused) this.markOf(focused)?.focus({ preventScroll: true });
    const [one, other] = [[0, 0], [100, 0]].map(([dx, dy]) =>
      this.projection.invert?.(this.view.map([width / 2 + (dx ?? 0), height / 2 + (dy ?? 0)])),
    );
    if (one && other) drawScale(this.scale, (geoDistance(one, other) * EARTH) / 100);
  }

  private markOf(place: string): SVGGElement | null {
    return this.marks.querySelector<SVGGElement>(`.mark[data-place="${CSS.escape(place)}"]`);
  }

  /** Regions that are named as a whole get their bounds. */
  private outline(): void {
    for (const each of this.base.querySelectorAll(".outline")) each.remove();
    for (const place of this.told.places) {
      const whole = place.marks.find((mark) => mark.extent === "whole");
      const found = whole && standingAt(whole, this.at);
      if (!found || !place.region) continue;
      for (const path of this.ground.outline(place.region)) {
        path.classList.add(found.tone === null ? "tone-none" : `tone-${found.tone % 7}`, `kind-${found.kind}`);
      }
    }
  }

  private show(at: string): void {
    this.at = at;
    for (const each of document.querySelectorAll<HTMLElement>(".map-list [data-at]")) each.hidden = (each.dataset.at ?? "") > at;
    this.outline();
    this.draw();
    if (this.open) this.choose(this.open, false);
  }

  private choose(place: string, focus = true): void {
    const spot = document.querySelector<HTMLElement>(`.map-list .spot[data-place="${CSS.escape(place)}"]`);
    if (!spot || spot.hidden) return this.close();
    this.close(false);
    this.open = place;
    spot.setAttribute("aria-current", "true");
    this.mark(place);
    const list = spot.parentElement;
    if (spot instanceof HTMLDetailsElement) spot.open = true;
    if (list && list.scrollHeight > list.clientHeight + 1) {
      list.scrollTop = spot.offsetTop - 8;
      spot.tabIndex = -1;
      if (focus) spot.focus({ preventScroll: true });
    } else this.lay(spot, focus);
  }

  /** A card over the map, where the list stands below it. */
  private lay(spot: HTMLElement, focus: boolean): void {
    const copy = spot.cloneNode(true) as HTMLElement;
    copy.removeAttribute("id");
    this.card = element("section", "map-card");
    this.card.setAttribute("aria-label", "The chosen place");
    const shut = button("Close", "Close the chosen place", () => this.close());
    shut.classList.add("close");
    this.card.append(shut, copy);
    this.frame.append(this.card);
    if (focus) shut.focus({ preventScroll: true });
  }

  private close(back = true): void {
    if (!this.open) return;
    const place = this.open;
    this.open = null;
    this.card?.remove();
    this.card = null;
    for (const each of document.querySelectorAll(".map-list .spot[aria-current]")) each.removeAttribute("aria-current");
    this.mark("");
    if (back) this.markOf(place)?.focus({ preventScroll: true });
  }
}

/** The projection in which all places of which something is claimed are in view; the narrowest view is some 60 km across. */
function fit(told: Told, width: number, height: number): GeoProjection {
  const claimed = told.places.filter((each) => each.kind === "place");
  const places = claimed.length ? claimed : told.named.filter((each) => each.kind === "place");
  const points = places.map((each): Point => [each.longitude ?? 0, each.latitude ?? 0]);
  const middle = centre(points);
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).translate([0, 0]).scale(1);
  const flat = points.map((each): Point => projection(each) ?? [0, 0]);
  const [xs, ys] = [flat.map((each) => each[0]), flat.map((each) => each[1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const least = 60 / EARTH;
  const wide = Math.max(right - left, least);
  const high = Math.max(bottom - top, least);
  const edge = Math.min(width * 0.16, 110);
  const scale = Math.min((width - 2 * edge) / wide, (height - 2 * Math.min(edge, 70)) / high);
  projection.scale(scale);
  return projection.translate([width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale]);
}

/** The middle of points on the globe. */
function centre(points: Point[]): Point {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude * radians) * Math.cos(longitude * radians);
    y += Math.cos(latitude * radians) * Math.sin(longitude * radians);
    z += Math.sin(latitude * radians);
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** The form's list of moments becomes a slider; the address follows it. */
function slider(told: Told, until: string, show: (at: string) => void): void {
  const form = document.querySelector<HTMLFormElement>(".when-form");
  const select = form?.querySelector("select");
  if (!form || !select || told.moments.length < 2) return;
  const range = document.createElement("input");
  Object.assign(range, { type: "range", id: "as-of", min: "0", max: String(told.moments.length - 1), step: "1" });
  const at = told.moments.findLastIndex((each) => each.at <= until);
  range.value = String(Math.max(at, 0));
  const output = document.createElement("output");
  const tell = (): void => {
    const moment = told.moments[Number(range.value)];
    if (!moment) return;
    const words = `${oneLine(moment.told)} · ${moment.count} sayings`;
    output.textContent = words;
    range.setAttribute("aria-valuetext", words);
  };
  const move = (step: number): void => {
    range.value = String(Number(range.value) + step);
    range.dispatchEvent(new Event("input"));
  };
  range.addEventListener("input", () => {
    const moment = told.moments[Number(range.value)];
    if (!moment) return;
    tell();
    const address = new URL(location.href);
    if (moment === told.moments.at(-1)) address.searchParams.delete("as-of");
    else address.searchParams.set("as-of", addressOf(moment.at));
    history.replaceState(null, "", address);
    show(moment.at);
  });
  tell();
  select.replaceWith(button("‹", "One moment back", () => move(-1)), range, button("›", "One moment on", () => move(1)), output);
  form.querySelector("button:not([type='button'])")?.remove();
  form.querySelector(".note")?.replaceChildren("A claim is somebody's word, whoever holds the place.");
  form.addEventListener("submit", (event) => event.preventDefault());
  onKey("[", "one moment back", () => move(-1));
  onKey("]", "one moment on", () => move(1));
}
