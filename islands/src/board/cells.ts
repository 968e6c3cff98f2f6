// The rows and heads of the board as elements.

import { kindOf, type Board, type Cell, type Row, type Slot, type Tie } from "./data";
import { flag, make, manner, plural, said, shape, sign, wordOf } from "./make";

/** The two rows of heads: sides, then speakers and the outlets unfolded beneath them. */
export function drawHeads(board: Board, slots: Slot[], unfolded: Set<number>, corner: string): HTMLElement[] {
  const first = placed(inGrid("columnheader", "corner", "Point ", make("span", "note", corner)), 0);
  const sides = inGrid("row", "sides", inGrid("columnheader", "corner", "Side"), ...sidesOf(board, slots));
  const speakers = inGrid("row", "speakers", first, ...slots.map((slot, place) => placed(speakerHead(board, slot, unfolded), place + 1)));
  sides.ariaRowIndex = "1";
  speakers.ariaRowIndex = "2";
  return [sides, speakers];
}

function sidesOf(board: Board, slots: Slot[]): HTMLElement[] {
  return board.groups.flatMap((group, place) => {
    const wide = slots.filter((slot) => board.columns[slot.column]?.group === place).length;
    if (!wide) return [];
    const note = group.kind === "observer" ? make("span", "note", " observer") : null;
    const head = inGrid("columnheader", "side", make("span", "of-side", shape(group.tone), make("bdi", "", group.name), note));
    head.ariaColSpan = String(wide);
    head.ariaColIndex = String(2 + slots.findIndex((slot) => board.columns[slot.column]?.group === place));
    head.style.width = `calc(${wide} * var(--speaker))`;
    return [head];
  });
}

function speakerHead(board: Board, slot: Slot, unfolded: Set<number>): HTMLElement {
  const column = board.columns[slot.column];
  const outlet = slot.outlet === null ? null : column?.outlets[slot.outlet];
  if (!column) return inGrid("columnheader", "speaker");
  if (outlet) {
    const [before, after] = [make("span", "note", `${column.name} in `), make("span", "note", ` ${plural(outlet.points, "point")}`)];
    return inGrid("columnheader", "speaker outlet", before, make("bdi", "name", outlet.name), after);
  }
  const open = unfolded.has(slot.column);
  const fold = make("button", "fold", `${open ? "▾" : "▸"} ${plural(column.outlets.length, "outlet")}`);
  fold.type = "button";
  fold.tabIndex = -1;
  fold.ariaExpanded = String(open);
  fold.dataset.fold = "";
  return inGrid("columnheader", "speaker", make("bdi", "name", column.name), column.role ? said("span", "note role", column.role) : null, fold);
}

/** One row with the cells of some columns; `place` is its place among those shown. */
export function drawRow(board: Board, row: Row, slots: Slot[], place: number, columns: { first: number; last: number }): HTMLElement {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const heard = new Set(row.heard);
  const shown = slots.slice(columns.first, columns.last);
  const drawn = shown.map((slot, at) => {
    const cell = placed(drawCell(board, cells.get(slot.column), slot, heard), columns.first + at + 1);
    cell.style.insetInlineStart = `calc(var(--point) + ${columns.first + at} * var(--speaker))`;
    return cell;
  });
  const line = inGrid("row", "line", placed(pointHead(row), 0), ...drawn);
  line.ariaRowIndex = String(place + 3);
  line.dataset.row = String(place);
  return line;
}

function inGrid(role: "row" | "columnheader" | "rowheader" | "gridcell", style: string, ...children: (Node | string | null)[]): HTMLElement {
  const made = make("div", style, ...children);
  made.setAttribute("role", role);
  return made;
}

/** A cell at its column's place, to be reached by keys. */
function placed(cell: HTMLElement, place: number): HTMLElement {
  cell.tabIndex = -1;
  cell.dataset.col = String(place);
  cell.ariaColIndex = String(place + 1);
  return cell;
}

function pointHead(row: Row): HTMLElement {
  const counts = `first told ${row.first} · ${plural(row.origins, "origin")}, ${plural(row.outlets, "outlet")}`;
  const flags = row.flags.length ? make("ul", "flags", ...row.flags.map(flag)) : null;
  return inGrid("rowheader", "point", said("span", "title", row.title), flags, make("span", "note", counts));
}

function drawCell(board: Board, cell: Cell | undefined, slot: Slot, heard: Set<number>): HTMLElement {
  const carried = cell?.carried.find((each) => each.outlet === slot.outlet);
  if (cell && slot.outlet === null) return saidCell(board, cell);
  if (carried) return inGrid("gridcell", "has outlet", said("span", "words", carried.words));
  return blankCell(slot.outlet === null && heard.has(slot.column));
}

function blankCell(heard: boolean): HTMLElement {
  const told = make("span", "unseen", heard ? "heard later, not on this" : "nothing read");
  return inGrid("gridcell", "blank", heard ? sign("heard") : null, told);
}

function saidCell(board: Board, cell: Cell): HTMLElement {
  const more = cell.words.length > 3 ? ` and ${cell.words.length - 3} more` : "";
  const words = said("span", "words", cell.words.slice(0, 3).join(" · ") + more);
  const told = cell.ties.find(isTold);
  const tie = told ? make("span", `tie is-${kindOf(told)}`, tellTie(board, told)) : null;
  const manners = make("span", "manners", ...cell.manners.map((name, place) => (place ? onlySign(name) : manner(name))));
  return inGrid("gridcell", "has", manners, words, make("span", "note", cell.repeated), tie);
}

/** Of several manners the first has its word in sight, the others for those who hear the page. */
function onlySign(name: string): HTMLElement {
  const drawn = make("span", `manner is-${name}`, sign(name), make("span", "unseen", wordOf(name)));
  drawn.title = wordOf(name);
  return drawn;
}

/** The relations that a cell itself tells; its panel tells all. */
function isTold(tie: Tie): boolean {
  return tie.type === "conflict" || tie.type === "update" || tie.across;
}

export function tellTie(board: Board, tie: Tie): string {
  const first = board.columns[tie.columns[0] ?? -1]?.name ?? "";
  return `${tie.told} ${first}${tie.columns.length > 1 ? ` and ${tie.columns.length - 1} more` : ""}`;
}
