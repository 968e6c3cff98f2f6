// One shape and one colour a side, the same as on the server's drawings (parallax.charts.shapes).

const NS = "http://www.w3.org/2000/svg";

const SHAPES = ["square", "circle", "triangle", "diamond", "star", "cross", "wedge"];
const TURNS: Record<string, [number, number]> = { square: [4, 0.25], diamond: [4, 0], triangle: [3, 0], wedge: [3, 1], star: [10, 0], hexagon: [6, 0] };
const SIZES: Record<string, number> = { square: 1.25, triangle: 1.35, diamond: 1.25, star: 1.45, cross: 1.25, wedge: 1.35, hexagon: 1.15 };

export const COLOURS = ["blue", "orange", "green", "red", "purple", "sky", "yellow"];
export const DASHES = ["none", "7 4", "2 4", "9 3 2 3"];

export function svg<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Record<string, string | number> = {}, ...children: Node[]): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(NS, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

export function toneOf(tone: number | null): string {
  return tone === null ? "tone-none" : `tone-${tone % SHAPES.length}`;
}

export function colourOf(tone: number | null): string {
  return tone === null ? "var(--soft)" : `var(--${COLOURS[tone % COLOURS.length]})`;
}

/** A mark's radius in pixels: its area grows with the outlets that carry it, up to eight. */
export function radiusOf(outlets: number): number {
  return 4.2 * Math.sqrt(Math.min(Math.max(outlets, 1), 8) ** 0.8);
}

export function drawShape(tone: number | null, radius: number, x: number, y: number, hollow: boolean): SVGElement {
  const name = tone === null ? "hexagon" : (SHAPES[tone % SHAPES.length] ?? "hexagon");
  const style = `dot ${toneOf(tone)}${hollow ? " hollow" : ""}`;
  if (name === "circle") return svg("circle", { cx: x, cy: y, r: radius, class: style });
  return svg("path", { d: pathOf(name, radius * (SIZES[name] ?? 1)), transform: `translate(${x} ${y})`, class: style });
}

function pathOf(name: string, far: number): string {
  const corners = name === "cross" ? cross(far) : turned(name, far);
  return `M${corners.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}Z`;
}

function turned(name: string, far: number): [number, number][] {
  const [count, first] = TURNS[name] ?? [6, 0];
  return Array.from({ length: count }, (_, place) => {
    const angle = Math.PI * ((2 * place) / count + first);
    const reach = name === "star" && place % 2 ? far * 0.45 : far;
    return [reach * Math.sin(angle), -reach * Math.cos(angle)];
  });
}

function cross(far: number): [number, number][] {
  const arm = far * 0.36;
  let quarter: [number, number][] = [[arm, -far], [arm, -arm], [far, -arm]];
  const corners: [number, number][] = [];
  for (let turn = 0; turn < 4; turn++) {
    corners.push(...quarter);
    quarter = quarter.map(([x, y]) => [-y, x]);
  }
  return corners;
}
