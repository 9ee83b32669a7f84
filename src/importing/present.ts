type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The keys of an object that have a value; with `exactOptionalPropertyTypes` a key without one must not be there. */
export function present<T extends object>(object: T): Present<T> {
  const known = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Present<T>;
}
