// The charts of figures: drawn anew at the width that there is, with the words of a mark beside it, and saved as files.

import { drawChart } from "./figures/chart";
import type { Figures, Mark, Panel, Question } from "./figures/data";
import { make, said } from "./board/make";
import { saveButtons, type Caption } from "./save";

const NEAR = "400px";

export default function figures(home: HTMLElement, data: unknown): void {
  const all = data as Figures;
  for (const section of home.querySelectorAll<HTMLElement>("section.question")) {
    const question = all.points.find((each) => each.id === section.dataset.point);
    if (question) for (const drawing of section.querySelectorAll<HTMLElement>(".drawing")) whenNear(drawing, () => enliven(section, drawing, question, all));
  }
  chooseQuestion(home);
}

/** Charts are drawn when they come near; until then, and in print, what the server drew stands there. */
function whenNear(drawing: HTMLElement, draw: () => void): void {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((each) => each.isIntersecting)) return;
    seen.disconnect();
    draw();
  }, { rootMargin: NEAR });
  seen.observe(drawing);
}

function enliven(section: HTMLElement, drawing: HTMLElement, question: Question, all: Figures): void {
  const panel = question.panels[Number(drawing.dataset.panel)];
  if (!panel) return;
  const readout = make("p", "readout note", "Point at a mark, or step to it, for its words.");
  readout.setAttribute("aria-live", "polite");
  const box = make("div", "live-chart");
  const told = (mark: Mark | null): void => {
    for (const row of section.querySelectorAll<HTMLElement>("[data-letter]")) if (row instanceof HTMLTableRowElement) row.classList.toggle("told-of", row.dataset.letter === mark?.letter);
    if (mark) tell(readout, mark);
  };
  let width = 0;
  const draw = (): void => {
    const now = Math.max(300, Math.floor(drawing.clientWidth));
    if (now === width || box.contains(document.activeElement)) return;
    width = now;
    box.replaceChildren(drawChart(panel, question.title, width, told));
  };
  drawing.replaceChildren(box);
  draw();
  new ResizeObserver(draw).observe(drawing);
  drawing.removeAttribute("tabindex");
  drawing.after(readout, saveButtons(() => box.querySelector("svg"), `${all.story.title} ${question.title}`, captionOf(panel, question, all)));
}

function tell(readout: HTMLElement, mark: Mark): void {
  const cite = mark.cited;
  const words = said("span", "words", cite.quoted ? `“${cite.words}”` : cite.words);
  const who = [cite.speaker, cite.role, cite.route].filter((part) => part).join(", ");
  const missing = mark.missing.length ? ` · missing: ${mark.missing.join("; ")}` : "";
  readout.classList.remove("note");
  readout.replaceChildren(make("b", "", `${mark.letter} `), words, make("br"), make("span", "note", make("bdi", "", who), " · ", make("bdi", "", cite.outlet), ` · ${cite.when}${mark.outlets > 1 ? ` · in ${mark.outlets} outlets` : ""}${missing}`));
}

/** What a saved chart tells by itself. */
function captionOf(panel: Panel, question: Question, all: Figures): Caption {
  const letters = panel.series.flatMap((series) => series.marks.map((mark) => ({ letter: mark.letter, by: `${series.speaker}${series.covers ? ` (${series.covers})` : ""}` })));
  const by = new Map<string, string[]>();
  for (const { letter, by: who } of letters) by.set(who, [...(by.get(who) ?? []), letter]);
  const speakers = [...by].map(([who, mine]) => `${mine.join(", ")}: ${who}`).join("; ");
  const missing = panel.series.flatMap((series) => series.marks.filter((mark) => mark.missing.length).map((mark) => `${mark.letter}: ${mark.missing.join(", ")}`));
  return {
    title: `${question.title} – ${all.story.title}`,
    lines: [
      `As said by ${speakers}.`,
      ...(missing.length ? [`Can't be set against the others for want of: ${missing.join("; ")}.`] : []),
      `Data: account ${all.story.id} of ${all.story.counts.map((count) => `${count.number} ${count.of}`).join(" → ")}, by Parallax. Nothing is averaged; who said it does not make it true.`,
    ],
  };
}

/** A list to choose one question from, in place of the links; the address names the one that is shown. */
function chooseQuestion(home: HTMLElement): void {
  const list = document.querySelector<HTMLSelectElement>("#jump-to");
  if (!list) return;
  list.closest("label")?.removeAttribute("hidden");
  document.querySelector(".jump ul")?.setAttribute("hidden", "");
  const show = (name: string): void => {
    for (const section of home.querySelectorAll<HTMLElement>("section.question")) section.hidden = name !== "" && section.id !== name;
  };
  list.addEventListener("change", () => {
    show(list.value);
    history.replaceState(history.state, "", list.value ? `#${list.value}` : location.pathname + location.search);
  });
  const follow = (): void => {
    const name = decodeURIComponent(location.hash.slice(1));
    const known = [...list.options].some((each) => each.value === name && name);
    if (!known) return;
    list.value = name;
    show(name);
  };
  addEventListener("hashchange", follow);
  follow();
}
