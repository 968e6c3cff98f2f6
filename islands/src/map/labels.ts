// Names beside marks: those of most weight first, each where it has room, with its claimants' words where they have room too.

import { oneLine } from "../visible";
import { signOf, toneClass } from "./glyphs";
import { add } from "./svg";
import type { Word } from "./told";

export interface Label {
  x: number;
  y: number;
  name: string;
  words: Word[];
  faint: boolean;
  reach: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const LONGEST = 34;
const LINE = 14;

export class Labels {
  private readonly taken: Box[] = [];

  constructor(
    private readonly layer: SVGGElement,
    private readonly width: number,
    private readonly height: number,
  ) {}

  take(x: number, y: number, reach: number): void {
    this.taken.push({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach });
  }

  /** Writes a label with its words, without them, or not at all. */
  place(label: Label): void {
    const lines = label.faint ? [] : label.words.slice(0, 4);
    for (let count = lines.length; count >= 0; count -= 1) {
      if (this.tryWith(label, lines.slice(0, count))) return;
    }
    if (!label.faint) this.write(label, [], [label.x + label.reach, label.y], "start");
  }

  /** Writes a name of the ground in the middle of a place, where nothing else stands. */
  ground(text: string, x: number, y: number, style: string, size: number): void {
    const wide = text.length * size * (style === "country-name" ? 0.95 : 0.66);
    const box = { left: x - wide / 2, top: y - size, right: x + wide / 2, bottom: y + 4 };
    if (box.left < 0 || box.right > this.width || box.top < 0 || box.bottom > this.height || this.hits(box)) return;
    this.taken.push(box);
    add(this.layer, "text", { x, y, class: style }, oneLine(text));
  }

  private tryWith(label: Label, lines: Word[]): boolean {
    const wide = Math.max(label.name.length * 7, ...lines.map((each) => (spelled(each).length + 3) * 6));
    const high = 13 + LINE * lines.length;
    const far = label.reach + 3;
    const spots: [number, number, "start" | "end" | "middle"][] = [
      [label.x + far, label.y - high / 2 + 10, "start"],
      [label.x - far, label.y - high / 2 + 10, "end"],
      [label.x + far * 0.7, label.y - far - high + 14, "start"],
      [label.x + far * 0.7, label.y + far + 6, "start"],
      [label.x - far * 0.7, label.y + far + 6, "end"],
      [label.x - far * 0.7, label.y - far - high + 14, "end"],
      [label.x, label.y + far + 10, "middle"],
      [label.x, label.y - far - high + 12, "middle"],
    ];
    for (const [x, y, anchor] of spots) {
      const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
      const box = { left, top: y - 11, right: left + wide, bottom: y - 11 + high };
      if (box.left < 2 || box.right > this.width - 2 || box.top < 2 || box.bottom > this.height - 2 || this.hits(box)) continue;
      this.taken.push(box);
      this.write(label, lines, [x, y], anchor);
      return true;
    }
    return false;
  }

  private hits(box: Box): boolean {
    return this.taken.some(
      (each) => box.left < each.right && box.right > each.left && box.top < each.bottom && box.bottom > each.top,
    );
  }

  private write(label: Label, lines: Word[], [x, y]: [number, number], anchor: string): void {
    const group = add(this.layer, "g", { class: label.faint ? "named" : "told", "text-anchor": anchor });
    add(group, "text", { x, y, class: "place-name" }, oneLine(label.name));
    lines.forEach((each, step) => {
      const line = add(group, "text", { x, y: y + LINE * (step + 1), class: `word ${toneClass(each.tone)}` });
      add(line, "tspan", { class: "sign" }, signOf(each.tone));
      add(line, "tspan", {}, ` ${spelled(each)}`);
    });
  }
}

/** "Ukraine: taken, entered", cut where it would be long. */
function spelled(word: Word): string {
  const whole = oneLine(`${word.side ? `${word.side}: ` : ""}${word.word}`);
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1).trimEnd()}…` : whole;
}
