// Only the cells in sight, and some beyond, are in the page: rows stand where they belong in a body of the whole height.

/** How many rows or columns are drawn beyond those in sight. Rows come one by one, as a few cells are soon drawn; columns
 * come several at a time, since all rows are drawn anew for them. */
const BEYOND = 4;
const ROWS_AT_ONCE = 1;
const COLUMNS_AT_ONCE = 4;
const KEPT = 400;

interface Range {
  first: number;
  last: number;
}

export interface Sizes {
  /** Of a row, of a speaker's column, of the points' column and of the heads, in pixels. */
  row: number;
  column: number;
  point: number;
  heads: number;
}

export class Window {
  private rows: Range = { first: 0, last: 0 };
  private columns: Range = { first: 0, last: 0 };
  private waiting = false;
  private readonly drawn = new Map<number, HTMLElement>();

  /** `draw` gives a row with the cells of some columns; `painted` is called after what is in sight may have changed. */
  constructor(
    private readonly scroll: HTMLElement,
    private readonly body: HTMLElement,
    private readonly count: { rows: number; columns: number },
    readonly sizes: Sizes,
    private readonly draw: (place: number, columns: Range) => HTMLElement,
    private readonly painted: () => void,
  ) {
    body.replaceChildren();
    body.style.height = `${count.rows * sizes.row}px`;
    this.paint();
  }

  /** To be called whenever what is in sight may have changed; it is drawn before the next frame. */
  readonly moved = (): void => {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.paint();
    });
  };

  /** Brings a cell into sight, below the heads and beside the points; -1 is the row of the heads, column 0 the points. */
  show(row: number, column: number): void {
    const { sizes, scroll } = this;
    if (row >= 0) scroll.scrollTop = near(scroll.scrollTop, row * sizes.row, sizes.row, scroll.clientHeight - sizes.heads);
    if (column > 0) scroll.scrollLeft = near(scroll.scrollLeft, (column - 1) * sizes.column, sizes.column, scroll.clientWidth - sizes.point);
    this.paint();
  }

  at(place: number): HTMLElement | null {
    return place >= this.rows.first && place < this.rows.last ? this.row(place) : null;
  }

  get rowsInSight(): number {
    return Math.max(1, Math.floor((this.scroll.clientHeight - this.sizes.heads) / this.sizes.row) - 1);
  }

  private paint(): void {
    const { scroll, sizes, count } = this;
    const rows = inSight(scroll.scrollTop, scroll.clientHeight, sizes.row, count.rows, ROWS_AT_ONCE);
    const columns = inSight(scroll.scrollLeft, scroll.clientWidth, sizes.column, count.columns, COLUMNS_AT_ONCE);
    if (!same(columns, this.columns)) this.clear(columns);
    if (!same(rows, this.rows)) this.move(rows);
    this.painted();
  }

  /** Other columns: all rows are drawn anew. */
  private clear(columns: Range): void {
    for (let place = this.rows.first; place < this.rows.last; place++) this.drop(place);
    this.drawn.clear();
    this.columns = columns;
    this.rows = { first: 0, last: 0 };
  }

  /** Takes out what left, puts in what came, in order; rows that stay are not touched. */
  private move(rows: Range): void {
    const old = this.rows;
    for (let place = old.first; place < old.last; place++) if (place < rows.first || place >= rows.last) this.drop(place);
    let before: Element | null = null;
    for (let place = rows.first; place < rows.last; place++) {
      const row = this.row(place);
      if (!row.isConnected) {
        if (before) before.after(row);
        else this.body.prepend(row);
      }
      before = row;
    }
    this.rows = rows;
    this.forget();
  }

  /** Focus must not fall to the page's top with a row that scrolls away. */
  private drop(place: number): void {
    const row = this.row(place);
    if (row.contains(document.activeElement)) this.scroll.focus({ preventScroll: true });
    row.remove();
  }

  private row(place: number): HTMLElement {
    let row = this.drawn.get(place);
    if (!row) {
      row = this.draw(place, this.columns);
      row.style.top = `${place * this.sizes.row}px`;
      this.drawn.set(place, row);
    }
    return row;
  }

  private forget(): void {
    if (this.drawn.size <= KEPT) return;
    for (const place of this.drawn.keys()) if (place < this.rows.first || place >= this.rows.last) this.drawn.delete(place);
  }
}

/** From which to which place, in steps, so that a small move draws nothing. */
function inSight(from: number, wide: number, size: number, count: number, atOnce: number): Range {
  const step = (place: number): number => Math.floor(place / atOnce) * atOnce;
  const first = Math.max(0, Math.min(step(from / size) - BEYOND, count - 1));
  return { first, last: Math.min(count, step((from + wide) / size) + atOnce + BEYOND) };
}

/** Where to scroll so that a stretch is in sight, moving no further than need be. */
function near(now: number, start: number, size: number, room: number): number {
  if (start < now) return start;
  return start + size > now + room ? Math.min(start, start + size - room) : now;
}

function same(one: Range, other: Range): boolean {
  return one.first === other.first && one.last === other.last;
}
