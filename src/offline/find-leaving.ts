/** Something that is kept. */
export interface KeptItem {
  readonly url: string;
  readonly bytes: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly since: number;
}

/** How much is kept at most. */
export interface Room {
  readonly items: number;
  readonly bytes: number;
}

/**
 * What has to leave so that the rest has room: what is too large for it by itself, and then the oldest.
 * @param kept the oldest first
 * @returns their addresses
 */
export function findLeaving(kept: readonly KeptItem[], room: Room): readonly string[] {
  const fitting = kept.filter(({ bytes }) => bytes <= room.bytes);
  let items = fitting.length;
  let sum = fitting.reduce((bytes, item) => bytes + item.bytes, 0);
  const oldest = fitting.filter(({ bytes }) => {
    if (items <= room.items && sum <= room.bytes) return false;
    items -= 1;
    sum -= bytes;
    return true;
  });
  const tooLarge = kept.filter(({ bytes }) => bytes > room.bytes);
  return [...tooLarge, ...oldest].map(({ url }) => url);
}
