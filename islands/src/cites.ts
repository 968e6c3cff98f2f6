// Citations show their words when they are pointed at or focused. The words stand on the page already ("The words"), so
// nothing is fetched, and without this the link and the list are still there.

import { onKey } from "./keys";

const WAIT = 120;
const GAP = 6;

export default function cites(home: HTMLElement): void {
  const shown = new Popover();
  const of = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>("a.cite[data-cite]") : null;
  home.addEventListener("mouseover", (event) => {
    const cite = of(event);
    if (cite) shown.soon(cite);
  });
  home.addEventListener("mouseout", (event) => {
    if (of(event)) shown.leave();
  });
  home.addEventListener("focusin", (event) => {
    const cite = of(event);
    if (cite) shown.show(cite);
  });
  home.addEventListener("focusout", (event) => {
    if (of(event)) shown.hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") shown.hide();
  });
  window.addEventListener("scroll", () => shown.place(), { passive: true });
  onKey("j", "next line", () => step(home, 1));
  onKey("k", "line before", () => step(home, -1));
}

class Popover {
  private readonly box = document.createElement("div");
  private cite: HTMLElement | null = null;
  private timer = 0;

  constructor() {
    this.box.className = "words-of";
    this.box.id = "words-of";
    this.box.setAttribute("role", "tooltip");
    this.box.hidden = true;
    this.box.addEventListener("mouseenter", () => window.clearTimeout(this.timer));
    this.box.addEventListener("mouseleave", () => this.leave());
    document.body.append(this.box);
  }

  soon(cite: HTMLElement): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show(cite), this.cite ? 0 : WAIT);
  }

  // The pointer may go on to the words, so they wait for it.
  leave(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), WAIT * 2);
  }

  show(cite: HTMLElement): void {
    window.clearTimeout(this.timer);
    const words = document.querySelector(`#w-${Number(cite.dataset.cite)}`);
    if (!words) return;
    this.hide();
    this.cite = cite;
    this.box.replaceChildren(...[...words.children].map((each) => each.cloneNode(true)));
    for (const link of this.box.querySelectorAll("a")) link.tabIndex = -1;
    this.box.hidden = false;
    cite.setAttribute("aria-describedby", this.box.id);
    this.place();
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.cite?.removeAttribute("aria-describedby");
    this.cite = null;
    this.box.hidden = true;
  }

  // Below the citation, above it where there is no room below, and never beyond the window's sides.
  place(): void {
    if (!this.cite) return;
    const at = this.cite.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const below = at.bottom + GAP + height <= window.innerHeight || at.top < height + GAP;
    this.box.style.left = `${Math.max(GAP, Math.min(at.left, document.documentElement.clientWidth - width - GAP))}px`;
    this.box.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`;
  }
}

// The first citation of the next line, or of the one before.
function step(home: HTMLElement, way: 1 | -1): void {
  const firsts = [...home.querySelectorAll<HTMLElement>(".lines li")]
    .map((line) => line.querySelector<HTMLElement>("a.cite"))
    .filter((cite, n, all): cite is HTMLElement => cite !== null && all.indexOf(cite) === n);
  const here = document.activeElement?.closest(".lines li")?.querySelector<HTMLElement>("a.cite");
  const at = here ? firsts.indexOf(here) : way > 0 ? -1 : firsts.length;
  const next = firsts[at + way];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
