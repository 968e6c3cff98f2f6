// The reader: n and p go through the evidence, and a note and its words light up together.

import { onKey } from "./keys";

export default function read(home: HTMLElement): void {
  onKey("n", "next evidence", () => follow(home, "next"));
  onKey("p", "evidence before", () => follow(home, "prev"));
  for (const kind of ["mouseover", "focusin"]) home.addEventListener(kind, (event) => light(home, event.target));
}

function follow(home: HTMLElement, way: string): void {
  home.querySelector<HTMLAnchorElement>(`.steps a[rel=${way}]`)?.click();
}

function light(home: HTMLElement, at: EventTarget | null): void {
  const from = at instanceof Element ? at.closest<HTMLElement>("[data-note], [data-over], .begin") : null;
  const named = from?.dataset.note ?? from?.dataset.over?.split(" ").at(-1);
  for (const piece of home.querySelectorAll<HTMLElement>("[data-over]")) {
    piece.classList.toggle("lit", named !== undefined && (piece.dataset.over ?? "").split(" ").includes(named));
  }
  for (const note of home.querySelectorAll<HTMLElement>("[data-note]")) {
    note.classList.toggle("lit", note.dataset.note === named);
  }
}
