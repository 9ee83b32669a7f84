import { describe, expect, test } from 'vitest';
import { PROPERTIES, readCases, tryProperty } from './run.ts';

const CASES = readCases();
/** So many inputs, the same each time; `npm run fuzz` tries more, and others. */
const RUNS = 60;

describe.each(PROPERTIES.map((property) => [property.name, property] as const))(
  'Of %s nothing comes but what is meant',
  (name, property) => {
    test('as far as was ever found otherwise', async () => {
      for (const input of CASES[name] ?? []) await property.holds(...input);
    });

    test('nor for others', async () => {
      expect(await tryProperty(property, 1, RUNS)).toBeUndefined();
    });
  },
);

test('Every kept case belongs to a property', () => {
  const names = new Set(PROPERTIES.map(({ name }) => name));

  expect(Object.keys(CASES).filter((name) => !names.has(name))).toEqual([]);
});
