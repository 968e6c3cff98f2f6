// What the board is drawn from, as /stories/{story}/board.json gives it, and which of it is shown.

export interface Tie {
  type: string;
  told: string;
  columns: number[];
  across: boolean;
}

/** What a relation is drawn as: what is only said alike is no agreement. */
export function kindOf(tie: { type: string; across: boolean }): string {
  return tie.type === "agree" && !tie.across ? "alike" : tie.type;
}

export interface Cell {
  column: number;
  manners: string[];
  words: string[];
  repeated: string;
  outlets: number;
  origins: number;
  carried: { outlet: number; words: string }[];
  ties: Tie[];
  href: string;
}

export interface Row {
  id: string;
  title: string;
  kind: string;
  flags: string[];
  first: string;
  first_at: string;
  origins: number;
  outlets: number;
  cells: Cell[];
  heard: number[];
  href: string;
}

export interface Column {
  id: string;
  name: string;
  role: string;
  group: number;
  points: number;
  outlets: { name: string; points: number }[];
}

export interface Group {
  name: string;
  kind: "side" | "observer" | "outlets" | "none";
  tone: number | null;
}

export interface Board {
  groups: Group[];
  columns: Column[];
  rows: Row[];
}

export interface Choice {
  show: string;
  side: string;
  words: string;
  sort: string;
}

/** A column as it is drawn: a speaker, or an outlet (its place) unfolded beneath one. */
export interface Slot {
  column: number;
  outlet: number | null;
}

/** The rows that were asked for, in the order asked for. */
export function chooseRows(board: Board, choice: Choice): Row[] {
  const words = choice.words.trim().toLowerCase();
  return board.rows.filter((row) => isChosen(board, row, choice, words)).sort(order(choice.sort));
}

function isChosen(board: Board, row: Row, choice: Choice, words: string): boolean {
  if (choice.show === "disputed" && !row.flags.includes("disputed")) return false;
  if (choice.show === "figures" && row.kind !== "figure") return false;
  if (choice.side && !row.cells.some((cell) => isOfSide(board, cell, choice.side))) return false;
  return !words || toldOf(board, row).includes(words);
}

function isOfSide(board: Board, cell: Cell, side: string): boolean {
  const group = board.groups[board.columns[cell.column]?.group ?? -1];
  return group?.kind === "side" && group.name === side;
}

function toldOf(board: Board, row: Row): string {
  const said = row.cells.flatMap((cell) => [board.columns[cell.column]?.name ?? "", ...cell.words]);
  return [row.title, ...said].join(" ").toLowerCase();
}

function order(sort: string): (one: Row, other: Row) => number {
  const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  const first = (one: Row, other: Row): number =>
    text(one.first_at || "~", other.first_at || "~") || text(one.title, other.title) || text(one.id, other.id);
  const flag = (name: string) => (one: Row, other: Row): number => Number(other.flags.includes(name)) - Number(one.flags.includes(name));
  if (sort === "first") return first;
  if (sort === "origins") return (one, other) => other.origins - one.origins || first(one, other);
  return (one, other) => flag("disputed")(one, other) || flag("revised")(one, other) || first(one, other);
}

/** The speakers that are heard in some rows, with the outlets of those that are unfolded. */
export function slotsOf(board: Board, rows: Row[], unfolded: Set<number>): Slot[] {
  const heard = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.column)));
  return board.columns.flatMap((column, place) =>
    heard.has(place)
      ? [{ column: place, outlet: null }, ...(unfolded.has(place) ? column.outlets.map((_, outlet) => ({ column: place, outlet })) : [])]
      : [],
  );
}
