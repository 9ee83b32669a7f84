/** Sorted terms one after another, for walks that read what terms share but once. */
export interface TermTree {
  readonly units: Uint16Array;
  /** Where each term begins, and where the last one ends. */
  readonly starts: Uint32Array;
  /** How many letters each term shares with the one before it. */
  readonly shared: Uint8Array;
  /** The next term that shares fewer letters with the one before it. */
  readonly after: Uint32Array;
}

/** @param terms sorted by their UTF-16 units, each once, of 255 at most */
export function createTermTree(terms: readonly string[]): TermTree {
  const whole = terms.join('');
  const units = new Uint16Array(whole.length);
  for (let place = 0; place < whole.length; place += 1) units[place] = whole.charCodeAt(place);
  const starts = new Uint32Array(terms.length + 1);
  let [term, end] = [0, 0];
  for (const { length } of terms) {
    term += 1;
    end += length;
    starts[term] = end;
  }
  const shared = countShared(units, starts);
  return { units, starts, shared, after: findNextSmaller(shared) };
}

/** @returns the first term, from this one on, that shares fewer letters with the one before it */
export function skipTerms({ shared, after }: TermTree, term: number, letters: number): number {
  let next = term;
  while (next < shared.length && (shared[next] ?? 0) >= letters) {
    next = after[next] ?? shared.length;
  }
  return next;
}

function countShared(units: Uint16Array, starts: Uint32Array): Uint8Array {
  const shared = new Uint8Array(starts.length - 1);
  for (let term = 1; term < shared.length; term += 1) {
    const [before, start, end] = [starts[term - 1] ?? 0, starts[term] ?? 0, starts[term + 1] ?? 0];
    const most = Math.min(start - before, end - start);
    let count = 0;
    while (count < most && units[before + count] === units[start + count]) count += 1;
    shared[term] = count;
  }
  return shared;
}

/** For each value the place of the next one that is smaller; their number where there is none. */
function findNextSmaller(values: Uint8Array): Uint32Array {
  const after = new Uint32Array(values.length);
  for (let place = values.length - 1; place >= 0; place -= 1) {
    let next = place + 1;
    while (next < values.length && (values[next] ?? 0) >= (values[place] ?? 0)) {
      next = after[next] ?? values.length;
    }
    after[place] = next;
  }
  return after;
}
