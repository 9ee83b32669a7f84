/** What is told of a drag over a row of items, by their places in the row, the first one left of the last. */
export interface DragActions {
  /** The pointer is over another item than before. */
  readonly pass: (first: number, last: number) => void;
  readonly end: (first: number, last: number) => void;
  /** The reader or the browser has broken off. */
  readonly cancel: () => void;
}

/** Follows a pointer that is pressed on one item of a row and drawn over others; a click on one is none of it. */
export function followDrags(row: HTMLElement, actions: DragActions): void {
  row.addEventListener('pointerdown', ({ isPrimary, button, clientX }) => {
    if (isPrimary && button === 0) followDrag(row, findItem(row, clientX), actions);
  });
}

/** Wherever the pointer goes, until it is let go. */
function followDrag(row: HTMLElement, start: number, { pass, end, cancel }: DragActions): void {
  let last: number | undefined;
  const drag = new AbortController();
  const { signal } = drag;
  const breakOff = (): void => {
    drag.abort();
    if (last !== undefined) cancel();
  };
  window.addEventListener(
    'pointermove',
    ({ clientX }) => {
      const item = findItem(row, clientX);
      if (item === (last ?? start)) return;
      last = item;
      pass(Math.min(start, item), Math.max(start, item));
    },
    { signal },
  );
  window.addEventListener(
    'pointerup',
    () => {
      drag.abort();
      if (last !== undefined) end(Math.min(start, last), Math.max(start, last));
    },
    { signal },
  );
  window.addEventListener('pointercancel', breakOff, { signal });
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') breakOff();
    },
    { signal },
  );
}

/** The item at a place of the window, or the nearest one to it. */
function findItem(row: HTMLElement, x: number): number {
  const after = [...row.children].findIndex((item) => item.getBoundingClientRect().right > x);
  return after === -1 ? row.childElementCount - 1 : after;
}
