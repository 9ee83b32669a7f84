/** What is told of a drag over a row of items, by their places in the row, the first one left of the last. */
export interface DragActions {
  /** The pointer is over another item than before. */
  readonly pass: (first: number, last: number) => void;
  readonly end: (first: number, last: number) => void;
  /** The reader or the browser has broken off. */
  readonly cancel: () => void;
}

/** Follows a pointer that is pressed on one item of a row and drawn over others; a click on one is none of it. */
export function followDrags(row: HTMLElement, { pass, end, cancel }: DragActions): void {
  let start: number | undefined;
  let last: number | undefined;
  const stop = (): void => {
    start = undefined;
    last = undefined;
  };
  row.addEventListener('pointerdown', (event) => {
    stop();
    if (event.isPrimary && event.button === 0) start = findItem(row, event.clientX);
  });
  row.addEventListener('pointermove', (event) => {
    if (start === undefined) return;
    const item = findItem(row, event.clientX);
    if (item === (last ?? start)) return;
    // From now on the pointer may leave the row, and where it is let go is no click on an item.
    if (last === undefined) row.setPointerCapture(event.pointerId);
    last = item;
    pass(Math.min(start, item), Math.max(start, item));
  });
  row.addEventListener('pointerup', () => {
    const [from, to] = [start, last];
    stop();
    if (from !== undefined && to !== undefined) end(Math.min(from, to), Math.max(from, to));
  });
  const breakOff = (): void => {
    if (last !== undefined) cancel();
    stop();
  };
  row.addEventListener('pointercancel', breakOff);
  row.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') breakOff();
  });
}

/** The item at a place of the window, or the nearest one to it. */
function findItem(row: HTMLElement, x: number): number {
  const after = [...row.children].findIndex((item) => item.getBoundingClientRect().right > x);
  return after === -1 ? row.childElementCount - 1 : after;
}
