import type fc from 'fast-check';

/** A sentence that holds of any input, and the inputs to try it on. */
export interface FuzzProperty {
  /** What cases are kept under. */
  readonly name: string;
  readonly inputs: fc.Arbitrary<readonly string[]>;
  /** @throws where the sentence does not hold of these texts */
  readonly holds: (...input: readonly string[]) => void | Promise<void>;
}

/** @throws with a sentence and what was found, unless it is nothing */
export function requireNone(what: string, found: readonly unknown[]): void {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found)}`);
}

/** @throws unless two texts are the same */
export function requireSame(what: string, found: unknown, wanted: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (left !== right) throw new Error(`${what}: ${left} is not ${right}`);
}
