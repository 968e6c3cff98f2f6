// Buttons that save a drawing as SVG or PNG: its styles are written into attributes, and the file tells by itself what it
// is of, who said it, and where it is from.

import { oneLine } from "./visible";

export interface Caption {
  /** Stands above the drawing. */
  title: string;
  /** Stand below it: as said by whom, and which data set it is of. */
  lines: string[];
}

type Drawing = SVGSVGElement | (() => SVGSVGElement | null);

const NS = "http://www.w3.org/2000/svg";

/** What may be written as an attribute of a drawn element; its value is what the page's styles made of it. */
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "display",
  "visibility",
  "overflow",
];

const DROPPED = ["class", "style", "tabindex", "role", "href", "xlink:href"];

const MARGIN = 16;
const LINE = 16;

/** Two buttons, "SVG" and "PNG". `name` is the file's without its ending. */
export function saveButtons(svg: Drawing, name: string, caption: Caption = captionOfPage()): HTMLElement {
  const box = document.createElement("p");
  box.className = "save";
  box.append("Save as ");
  for (const kind of ["SVG", "PNG"] as const) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = kind;
    button.setAttribute("aria-label", `Save as ${kind}: ${caption.title}`);
    button.addEventListener("click", () => {
      const drawn = typeof svg === "function" ? svg() : svg;
      if (drawn) void save(drawn, fileName(name), kind, caption);
    });
    box.append(button, " ");
  }
  return box;
}

/** The page's own heading, for drawings that tell nothing nearer. */
export function captionOfPage(): Caption {
  const title = document.querySelector("h1")?.textContent ?? document.title;
  return { title, lines: ["As said by those named. Parallax tells who said what, not what is true."] };
}

/** The drawing as a file of its own: no class, no style sheet, no script, nothing that leads elsewhere. */
export function standAlone(drawn: SVGSVGElement, caption: Caption): SVGSVGElement {
  const { width, height } = drawn.getBoundingClientRect();
  const inner = inlined(drawn);
  const wide = Math.max(width, 320) + 2 * MARGIN;
  const letters = Math.floor((wide - 2 * MARGIN) / 6.6);
  const head = wrap(caption.title, Math.floor(letters * 0.8));
  const foot = caption.lines.flatMap((line) => wrap(line, letters));
  const top = MARGIN + head.length * (LINE + 4) + 8;
  const high = top + height + MARGIN + foot.length * LINE + MARGIN;
  const root = element("svg", { xmlns: NS, width: wide, height: high, viewBox: `0 0 ${wide} ${high}` });
  const page = getComputedStyle(document.body);
  root.append(element("rect", { width: wide, height: high, fill: page.backgroundColor }));
  const letter = { fill: page.color, "font-family": page.fontFamily };
  head.forEach((line, place) => root.append(text(line, MARGIN, MARGIN + 12 + place * (LINE + 4), { ...letter, "font-size": 15, "font-weight": 600 })));
  inner.setAttribute("x", String(MARGIN));
  inner.setAttribute("y", String(top));
  inner.setAttribute("width", String(width));
  inner.setAttribute("height", String(height));
  root.append(inner);
  foot.forEach((line, place) => root.append(text(line, MARGIN, top + height + MARGIN + 12 + place * LINE, { ...letter, "font-size": 11.5 })));
  return root;
}

async function save(drawn: SVGSVGElement, name: string, kind: "SVG" | "PNG", caption: Caption): Promise<void> {
  const root = standAlone(drawn, caption);
  const blob = new Blob([new XMLSerializer().serializeToString(root)], { type: "image/svg+xml" });
  give(kind === "SVG" ? blob : await toPng(blob, Number(root.getAttribute("width")), Number(root.getAttribute("height"))), `${name}.${kind.toLowerCase()}`);
}

async function toPng(svg: Blob, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil(width * 2);
    canvas.height = Math.ceil(height * 2);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => canvas.toBlob((made) => (made ? done(made) : fail(new Error("no picture could be made"))), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}

function give(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A copy whose look no longer depends on the page. */
function inlined(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[drawn, ...drawn.querySelectorAll("*")], [copy, ...copy.querySelectorAll("*")]];
  from.forEach((each, place) => {
    const twin = to[place];
    if (!twin) return;
    if (each instanceof SVGElement) {
      const looks = getComputedStyle(each);
      for (const style of STYLES) {
        const value = looks.getPropertyValue(style);
        if (value) twin.setAttribute(style, value);
      }
    }
    for (const { name } of [...twin.attributes]) if (DROPPED.includes(name) || /^(on|data-|aria-)/.test(name)) twin.removeAttribute(name);
  });
  copy.querySelectorAll("style, script, foreignObject, [display='none']").forEach((each) => each.remove());
  return copy;
}

function element(tag: string, attributes: Record<string, string | number>): SVGSVGElement {
  const made = document.createElementNS(NS, tag) as SVGSVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

function text(words: string, x: number, y: number, attributes: Record<string, string | number>): SVGElement {
  const made = element("text", { x, y, ...attributes });
  made.textContent = words;
  return made;
}

function wrap(words: string, letters: number): string[] {
  const lines: string[] = [""];
  for (const word of oneLine(words).split(" ")) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ""} ${word}`.trim();
    if (longer.length <= letters) lines[last] = longer;
    else lines.push(word);
  }
  return lines.filter((line) => line);
}

function fileName(name: string): string {
  return name.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 80) || "parallax";
}
