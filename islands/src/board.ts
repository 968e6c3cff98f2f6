// The board: a grid to walk through by keys, of which only the rows in sight are drawn, with a panel beside it.

import { onKey } from "./keys";
import { drawHeads, drawRow, tellTie } from "./board/cells";
import { chooseRows, kindOf, slotsOf, type Board, type Cell, type Choice, type Row, type Slot, type Tie } from "./board/data";
import { make } from "./board/make";
import { Panel } from "./board/panel";
import { Window, type Sizes } from "./board/window";

const HEADS = -1;
/** Pixels that a press may slip and still be one. */
const SLIP = 6;
const STEPS: Record<string, [number, number]> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };

export default function board(home: HTMLElement, data: unknown): void {
  const all = data as Board;
  if (all.rows.length) new Grid(home, all);
}

class Grid {
  private readonly scroll = make("div", "scroll");
  private readonly table = make("div", "grid");
  private readonly heads = make("div", "heads");
  private readonly body = make("div", "rows");
  private readonly told = make("p", "note count");
  private readonly form = document.querySelector<HTMLFormElement>("form.choose");
  private readonly panel = new Panel(() => this.leavePanel());
  private readonly unfolded = new Set<number>();
  private rows: Row[] = [];
  private slots: Slot[] = [];
  private window: Window | null = null;
  private pressed: PointerEvent | null = null;
  private row = 0;
  private col = 0;
  private lit: HTMLElement[] = [];

  constructor(
    home: HTMLElement,
    private readonly board: Board,
  ) {
    this.table.setAttribute("role", "grid");
    this.table.setAttribute("aria-labelledby", "board-h");
    for (const group of [this.heads, this.body]) group.setAttribute("role", "rowgroup");
    this.table.append(this.heads, this.body);
    this.told.setAttribute("role", "status");
    this.scroll.tabIndex = -1;
    this.scroll.append(this.table);
    home.classList.add("live");
    home.replaceChildren(this.told, this.scroll, this.panel.element, make("div", "on-paper", ...home.childNodes));
    this.listen();
    this.choose();
    this.startAt(location.hash);
  }

  private listen(): void {
    this.scroll.addEventListener("scroll", () => this.window?.moved(), { passive: true });
    new ResizeObserver(() => this.window?.moved()).observe(this.scroll);
    this.scroll.addEventListener("keydown", (event) => this.onGridKey(event));
    this.scroll.addEventListener("click", (event) => this.onClick(event));
    this.scroll.addEventListener("pointerdown", (event) => (this.pressed = event.button === 0 ? event : null));
    this.scroll.addEventListener("pointerup", (event) => this.onRelease(event));
    this.scroll.addEventListener("mouseover", (event) => this.light(cellOf(event.target)));
    this.scroll.addEventListener("mouseleave", () => this.light(this.current()));
    this.scroll.addEventListener("focusin", (event) => this.onFocus(cellOf(event.target)));
    this.form?.addEventListener("input", () => this.choose());
    this.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.choose();
    });
    this.form?.querySelector("button")?.setAttribute("hidden", "");
    onKey("j", "board: down", (event) => this.step(event, 1, 0));
    onKey("k", "board: up", (event) => this.step(event, -1, 0));
    onKey("h", "board: left", (event) => this.step(event, 0, -1));
    onKey("l", "board: right", (event) => this.step(event, 0, 1));
    onKey("Enter", "board: what was said, or a speaker's outlets", (event) => this.enter(event));
    onKey("Escape", "board: close what was said", () => this.leavePanel());
  }

  /** Draws the rows that the form asks for, and keeps the address so that it can be sent on. */
  private choose(): void {
    const choice = this.choice();
    this.rows = chooseRows(this.board, choice);
    this.told.textContent = `${this.rows.length} of ${this.board.rows.length} points`;
    this.row = 0;
    this.scroll.scrollTop = 0;
    this.draw();
    this.remember(choice);
  }

  private choice(): Choice {
    const form = new FormData(this.form ?? undefined);
    const told = (name: string): string => String(form.get(name) ?? "");
    return { show: told("show"), side: told("side"), words: told("q"), sort: told("sort") };
  }

  private remember(choice: Choice): void {
    const at = new URL(location.href);
    for (const [name, told] of [["show", choice.show], ["side", choice.side], ["q", choice.words], ["sort", choice.sort === "disputed" ? "" : choice.sort], ["page", ""]] as const)
      if (told) at.searchParams.set(name, told);
      else at.searchParams.delete(name);
    if (at.href !== location.href) history.replaceState(history.state, "", at);
  }

  private draw(): void {
    this.slots = slotsOf(this.board, this.rows, this.unfolded);
    this.col = Math.min(this.col, this.slots.length);
    this.table.setAttribute("aria-rowcount", String(this.rows.length + 2));
    this.table.setAttribute("aria-colcount", String(this.slots.length + 1));
    this.table.style.width = `calc(var(--point) + ${this.slots.length} * var(--speaker))`;
    const corner = `${this.rows.length}${this.rows.length === this.board.rows.length ? "" : ` of ${this.board.rows.length}`}`;
    this.heads.replaceChildren(...drawHeads(this.board, this.slots, this.unfolded, corner));
    const count = { rows: this.rows.length, columns: this.slots.length };
    this.window = new Window(this.scroll, this.body, count, this.sizes(), (place, columns) => drawRow(this.board, this.rows[place] as Row, this.slots, place, columns), () => this.rove());
  }

  /** As the page's styles make them. */
  private sizes(): Sizes {
    const probe = make("div", "line");
    this.body.replaceChildren(probe);
    const wide = (name: string): number => this.heads.querySelector<HTMLElement>(name)?.offsetWidth ?? 1;
    return { row: probe.offsetHeight || 1, column: wide(".speaker"), point: wide(".corner"), heads: this.heads.offsetHeight };
  }

  private startAt(hash: string): void {
    const place = this.rows.findIndex((row) => hash === `#${row.id.startsWith("point-") ? row.id : `point-${row.id}`}`);
    if (place < 0) return;
    this.row = place;
    this.goTo();
  }

  private current(): HTMLElement | null {
    const line = this.row === HEADS ? this.heads : this.window?.at(this.row);
    return line?.querySelector<HTMLElement>(`[data-col="${this.col}"]`) ?? null;
  }

  /** One cell can be reached by Tab; where it is out of sight, the region that scrolls. */
  private rove(): void {
    for (const each of this.table.querySelectorAll<HTMLElement>('[tabindex="0"]')) each.tabIndex = -1;
    for (const each of this.table.querySelectorAll(".chosen")) each.classList.remove("chosen");
    const cell = this.current();
    if (cell) cell.tabIndex = 0;
    this.scroll.tabIndex = cell ? -1 : 0;
    if (cell && document.activeElement === this.scroll) cell.focus({ preventScroll: true });
    cell?.classList.toggle("chosen", this.panel.isOpen);
  }

  private goTo(): void {
    this.scroll.scrollIntoView({ block: "nearest" });
    this.window?.show(this.row, this.col);
    this.rove();
    this.current()?.focus({ preventScroll: true });
  }

  private step(event: KeyboardEvent, down: number, right: number): void {
    if (!this.rows.length) return;
    event.preventDefault();
    const inside = this.scroll.contains(document.activeElement) || this.panel.element.contains(document.activeElement);
    if (inside) {
      this.row = clamp(this.row + down, HEADS, this.rows.length - 1);
      this.col = clamp(this.col + right, 0, this.slots.length);
    }
    this.goTo();
    if (this.panel.isOpen) this.open(false);
  }

  private onGridKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) this.step(event, ...step);
    else if (event.key === "Home") this.step(event, 0, -this.slots.length);
    else if (event.key === "End") this.step(event, 0, this.slots.length);
    else if (event.key === "PageDown") this.step(event, this.pageful(), 0);
    else if (event.key === "PageUp") this.step(event, -Math.min(this.pageful(), this.row), 0);
  }

  private pageful(): number {
    return this.window?.rowsInSight ?? 1;
  }

  private enter(event: KeyboardEvent): void {
    if (!cellOf(event.target) && event.target !== this.scroll) return;
    event.preventDefault();
    if (this.row === HEADS) this.fold();
    else this.open(true);
  }

  private onClick(event: MouseEvent): void {
    this.pressed = null;
    this.pick(event.target);
  }

  /** A cell that is drawn anew between press and release gets no click from the browser: then what lies there counts. */
  private onRelease(event: PointerEvent): void {
    const pressed = this.pressed;
    if (!pressed || Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > SLIP) return;
    setTimeout(() => {
      if (this.pressed !== pressed) return;
      this.pressed = null;
      this.pick(document.elementFromPoint(event.clientX, event.clientY));
    });
  }

  private pick(target: EventTarget | null): void {
    const cell = cellOf(target);
    if (!cell) return;
    this.place(cell);
    this.goTo();
    if (this.row !== HEADS) this.open(false);
    else if (target instanceof Element && target.closest("[data-fold]")) this.fold();
  }

  private onFocus(cell: HTMLElement | null): void {
    if (!cell) return;
    this.place(cell);
    this.rove();
    this.light(cell);
  }

  private place(cell: HTMLElement): void {
    this.col = Number(cell.dataset.col);
    this.row = cell.parentElement?.dataset.row === undefined ? HEADS : Number(cell.parentElement.dataset.row);
  }

  /** Shows a speaker's outlets beside it, or folds them up again. */
  private fold(): void {
    const slot = this.slots[this.col - 1];
    if (!slot) return;
    if (!this.unfolded.delete(slot.column)) this.unfolded.add(slot.column);
    const top = this.scroll.scrollTop;
    this.draw();
    this.scroll.scrollTop = top;
    this.col = 1 + this.slots.findIndex((each) => each.column === slot.column);
    this.goTo();
  }

  private open(enter: boolean): void {
    const row = this.rows[this.row];
    const cell = this.cellAt(this.row, this.col);
    if (!row || this.row === HEADS) return;
    this.panel.element.parentElement?.classList.add("with-panel");
    if (this.col === 0 || cell) void this.panel.show(this.col === 0 ? row.href : (cell?.href ?? row.href));
    else {
      this.panel.element.hidden = false;
      this.panel.empty(this.tellBlank(row));
    }
    this.window?.moved();
    if (enter) this.panel.element.focus();
  }

  private tellBlank(row: Row): string {
    const slot = this.slots[this.col - 1];
    const name = this.board.columns[slot?.column ?? -1]?.name ?? "";
    const heard = slot && row.heard.includes(slot.column);
    return heard
      ? `${name} is heard in a report published after this was first told, and no report that was read has it speak to this.`
      : `Nothing that was read has ${name} speak to this. That is no silence: no later report was read in which it is heard.`;
  }

  private leavePanel(): void {
    if (!this.panel.isOpen) return;
    const inside = this.panel.element.contains(document.activeElement) || document.activeElement === document.body;
    this.panel.hide();
    this.panel.element.parentElement?.classList.remove("with-panel");
    this.rove();
    if (inside) this.goTo();
  }

  private cellAt(row: number, col: number): Cell | null {
    const slot = this.slots[col - 1];
    return this.rows[row]?.cells.find((cell) => cell.column === slot?.column) ?? null;
  }

  /** Marks the cells of a row that stand in a relation to one of it, each with the relation's word. */
  private light(cell: HTMLElement | null): void {
    for (const each of this.lit) {
      each.classList.remove("lit");
      each.querySelector(".lit-by")?.remove();
    }
    this.lit = [];
    const line = cell?.parentElement;
    const row = this.rows[Number(line?.dataset.row ?? HEADS)];
    const mine = this.slots[Number(cell?.dataset.col) - 1]?.column;
    if (!line || !row || mine === undefined || !row.cells.some((each) => each.column === mine)) return;
    for (const other of row.cells) {
      const tie = other.ties.find((each) => each.columns.includes(mine));
      if (tie && other.column !== mine) this.mark(line, other.column, { ...tie, columns: [mine] });
    }
  }

  private mark(line: HTMLElement, column: number, tie: Tie): void {
    const place = this.slots.findIndex((slot) => slot.column === column && slot.outlet === null);
    const other = line.querySelector<HTMLElement>(`[data-col="${place + 1}"]`);
    if (!other) return;
    const word = make("span", `lit-by tie is-${kindOf(tie)}`, tellTie(this.board, tie));
    word.ariaHidden = "true";
    other.classList.add("lit");
    other.append(word);
    this.lit.push(other);
  }
}

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-col]") : null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
