/** Tells how far something long has come. */
export interface Progress {
  /** One more is done. */
  readonly advance: () => void;
  /** Nothing more will come. */
  readonly end: () => void;
}

/** Where it is told: a bar that is drawn over itself, a line now and then, or not at all. */
export type ProgressMode = 'bar' | 'lines' | 'none';

/** Signs of the whole bar. */
const WIDTH = 24;
/** Lines that are written until all is done. */
const LINES = 10;

/**
 * @param write takes text to where people look, and not the result of the command
 * @param label what is being done: "Visited addresses"
 * @param total how many there are
 */
export function createProgress(
  mode: ProgressMode,
  write: (text: string) => void,
  label: string,
  total: number,
): Progress {
  let done = 0;
  const step = Math.max(1, Math.ceil(total / LINES));
  const line = (): string => `${label}: ${String(done)} of ${String(total)}`;
  const drawBar = (): void => {
    const filled = Math.round((WIDTH * done) / Math.max(1, total));
    write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${line()}`);
  };
  return {
    advance: () => {
      done += 1;
      if (mode === 'bar') drawBar();
      if (mode === 'lines' && (done % step === 0 || done === total)) write(`${line()}\n`);
    },
    end: () => {
      // The bar is gone when the result is read.
      if (mode === 'bar') write(`\r${' '.repeat(WIDTH + line().length + 3)}\r`);
    },
  };
}
