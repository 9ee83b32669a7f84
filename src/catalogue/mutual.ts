/** Pairs of ids made mutual: what one names is named by the other as well. */
export function toMutual(
  named: Iterable<readonly [string, readonly string[]]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const mutual = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    mutual.set(from, (mutual.get(from) ?? new Set()).add(to));
  };
  for (const [id, others] of named) {
    for (const other of others) {
      add(id, other);
      add(other, id);
    }
  }
  return mutual;
}

/** Who is named, by whom: the arrows turned round. */
export function toInverse(
  named: Iterable<readonly [string, readonly string[]]>,
): ReadonlyMap<string, readonly string[]> {
  const inverse = new Map<string, string[]>();
  for (const [id, others] of named) {
    for (const other of others) {
      const list = inverse.get(other);
      if (list) list.push(id);
      else inverse.set(other, [id]);
    }
  }
  return inverse;
}
