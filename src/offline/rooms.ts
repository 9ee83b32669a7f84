import type { Room } from './find-leaving.ts';

/** How long a reader waits for the network where there is a copy, in milliseconds. */
export const PATIENCE = 5000;

/** Pages that were opened: a page takes about 30 kB as it is kept. */
export const OPENED: Room = { items: 150, bytes: 15_000_000 };

/** Works whose pages are kept because they were saved: of more, those that were saved last. */
export const MOST_SAVED = 300;

/** Files that are not those of the present build: parts of the index of a large library, files of older pages. */
export const FILES: Room = { items: 600, bytes: 30_000_000 };
