import { FaultyRecord } from './scanner.ts';
import type { Scanner } from './scanner.ts';

/** A field of an entry: its name in small letters, its value in TeX. */
export interface BibtexField {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the next field, with the comma before it; undefined where there is none. Commas may be missing or be too many.
 * @throws FaultyRecord where a name has no value
 */
export function readField(scanner: Scanner): BibtexField | undefined {
  while (scanner.take(','));
  scanner.skipBlank();
  const name = scanner.match(/[^\s,={}()"#%]+/uy);
  if (name === undefined) return undefined;
  if (!scanner.take('='))
    throw new FaultyRecord(scanner.describe(`"=" and the value of "${name}"`));
  return { name: name.toLowerCase(), value: scanner.readValue() };
}
