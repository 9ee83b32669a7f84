import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { BODY_PROPERTIES } from './bodies.ts';
import { ENTRY_PROPERTIES } from './entries.ts';
import type { FuzzProperty } from './property.ts';
import { READING_PROPERTIES } from './readings.ts';

export const PROPERTIES: readonly FuzzProperty[] = [
  ...ENTRY_PROPERTIES,
  ...BODY_PROPERTIES,
  ...READING_PROPERTIES,
];

/** Inputs that something was once wrong with, by the name of the property. */
export type Cases = Readonly<Record<string, readonly (readonly string[])[]>>;

const FILE = new URL('./cases.json', import.meta.url);

/** All cases that were ever found. */
export function readCases(): Cases {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Cases;
}

/** Keeps a case for all later tests; one that is known is kept once. */
export function keepCase(name: string, input: readonly string[]): void {
  const cases = readCases();
  const known = cases[name] ?? [];
  const isKnown = known.some((one) => JSON.stringify(one) === JSON.stringify(input));
  const kept = { ...cases, [name]: isKnown ? known : [...known, input] };
  writeFileSync(FILE, `${JSON.stringify(kept, null, 2)}\n`);
}

/** An input that a property does not hold of, made as small as could be. */
export interface Finding {
  readonly input: readonly string[];
  readonly message: string;
}

/** Tries a property on so many inputs; the same seed gives the same ones. */
export async function tryProperty(
  { inputs, holds }: FuzzProperty,
  seed: number,
  runs: number,
): Promise<Finding | undefined> {
  const property = fc.asyncProperty(inputs, async (input) => {
    await holds(...input);
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed,
    numRuns: runs,
    endOnFailure: false,
  });
  if (!failed) return undefined;
  const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return { input: counterexample?.[0] ?? [], message };
}
