// Moving and zooming: a scale and a shift, by wheel, pointer, buttons and keys. Screen = map × scale + shift.

export class View {
  k = 1;
  x = 0;
  y = 0;

  constructor(
    private readonly svg: SVGSVGElement,
    private readonly moved: (settled: boolean) => void,
  ) {
    svg.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
    svg.addEventListener("pointerdown", (event) => this.onDown(event));
  }

  get width(): number {
    return this.svg.clientWidth || 800;
  }

  get height(): number {
    return this.svg.clientHeight || 500;
  }

  /** The place on the screen of a point of the map. */
  screen([x, y]: [number, number]): [number, number] {
    return [x * this.k + this.x, y * this.k + this.y];
  }

  /** The point of the map at a place of the screen. */
  map([x, y]: [number, number]): [number, number] {
    return [(x - this.x) / this.k, (y - this.y) / this.k];
  }

  zoom(times: number, at: [number, number] = [this.width / 2, this.height / 2]): void {
    const k = Math.min(400, Math.max(0.02, this.k * times));
    const [x, y] = this.map(at);
    this.k = k;
    this.x = at[0] - x * k;
    this.y = at[1] - y * k;
    this.moved(true);
  }

  pan(x: number, y: number, settled = true): void {
    this.x += x;
    this.y += y;
    this.moved(settled);
  }

  reset(): void {
    [this.k, this.x, this.y] = [1, 0, 0];
    this.moved(true);
  }

  private onWheel(event: WheelEvent): void {
    event.preventDefault();
    const box = this.svg.getBoundingClientRect();
    this.zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0018)), [event.clientX - box.left, event.clientY - box.top]);
  }

  private readonly pointers = new Map<number, PointerEvent>();

  private onDown(event: PointerEvent): void {
    if ((event.target as Element).closest(".mark")) return;
    this.pointers.set(event.pointerId, event);
    if (this.pointers.size > 1) return;
    const move = (next: PointerEvent): void => this.onMove(next);
    const end = (last: PointerEvent): void => {
      this.pointers.delete(last.pointerId);
      if (this.pointers.size) return;
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      this.moved(true);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  }

  private onMove(next: PointerEvent): void {
    const before = this.pointers.get(next.pointerId);
    if (!before) return;
    const other = [...this.pointers.values()].find((each) => each.pointerId !== next.pointerId);
    this.pointers.set(next.pointerId, next);
    if (!other) {
      this.pan(next.clientX - before.clientX, next.clientY - before.clientY, false);
      return;
    }
    const apart = (one: PointerEvent): number => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const box = this.svg.getBoundingClientRect();
    const middle: [number, number] = [(next.clientX + other.clientX) / 2 - box.left, (next.clientY + other.clientY) / 2 - box.top];
    this.zoom(apart(next) / Math.max(apart(before), 1), middle);
  }
}
