// Elements with text in them; text from reports goes in as text alone, odd characters made visible.

import { makeVisible } from "../visible";

type Child = Node | string | null;

export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, style = "", ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (style) made.className = style;
  for (const child of children) if (child !== null) made.append(typeof child === "string" ? makeVisible(child) : child);
  return made;
}

/** Words of a report, by themselves as to direction. */
export function said(tag: "span" | "blockquote" | "li" | "p", style: string, words: string): HTMLElement {
  const made = make(tag, style, words);
  made.dir = "auto";
  return made;
}

export function link(href: string, words: string): HTMLAnchorElement {
  const made = make("a", "", words);
  made.href = href;
  return made;
}

/** A drawn sign of the sheet that the page holds. */
export function sign(name: string): SVGSVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  made.setAttribute("class", `sign is-${name}`);
  made.setAttribute("aria-hidden", "true");
  made.setAttribute("width", "14");
  made.setAttribute("height", "14");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#sign-${name}`);
  made.append(use);
  return made;
}

/** The word of a sign, as the page's legend tells it. */
export function wordOf(name: string): string {
  return document.querySelector(`.signs [data-sign="${name}"]`)?.textContent?.trim() ?? name;
}

export function manner(name: string): HTMLElement {
  return make("span", `manner is-${name}`, sign(name), wordOf(name));
}

export function flag(name: string): HTMLElement {
  return make("li", `flag is-${name}`, sign(name), wordOf(name));
}

export function plural(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? "" : "s"}`;
}

const SHAPES = "■●▲◆★✚▼";

/** A side's shape, in its colour. */
export function shape(tone: number | null): HTMLElement | null {
  if (tone === null) return null;
  const made = make("span", `side-${tone}`, `${SHAPES[tone] ?? ""} `);
  made.ariaHidden = "true";
  return made;
}
