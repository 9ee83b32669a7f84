/** A list with what another one adds to it; what is in both stands once, at its first place. */
export function joinLists<T>(kept: readonly T[], gone: readonly T[]): readonly T[] {
  const known = new Set(kept.map((item) => JSON.stringify(item)));
  const added = gone.filter((item) => {
    const key = JSON.stringify(item);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return [...kept, ...added];
}

/** Names of two entries for the one that stays, without the one that it goes by. */
export function joinNames(
  shown: string,
  kept: readonly string[],
  gone: readonly string[],
): readonly string[] {
  return joinLists(
    kept,
    gone.filter((name) => name !== shown),
  );
}
