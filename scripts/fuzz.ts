import { parseArgs } from 'node:util';
import { keepCase, PROPERTIES, tryProperty } from '../tests/fuzz/run.ts';

// `npm run fuzz -- [--minutes 5] [--seed 1] [--only WORDS]`: tries properties of the code on inputs of all kinds, for so
// long, or with one seed each once. What is found is printed as small as it gets, with its seed, and kept as a case in
// tests/fuzz/cases.json, which the tests run.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
/** Inputs for each property and seed. */
const RUNS = 500;

const minutes = Number(values.minutes);
const given = values.seed === undefined ? undefined : Number(values.seed);
const properties = PROPERTIES.filter(({ name }) => name.includes(values.only));
if (!(minutes > 0) || (given !== undefined && !Number.isSafeInteger(given))) {
  console.error('--minutes takes a number, --seed a whole one.');
  process.exitCode = 2;
} else if (properties.length === 0) {
  console.error(
    `No property is called so. There are: ${PROPERTIES.map(({ name }) => name).join('; ')}.`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = (await fuzz(given)) === 0 ? 0 : 1;
}

/** @returns how much was found */
async function fuzz(only: number | undefined): Promise<number> {
  const end = performance.now() + minutes * 60_000;
  const start = only ?? Math.trunc(Date.now() / 1000) % 1_000_000_000;
  const failed = new Set<string>();
  let tried = 0;
  let seed = start;
  do {
    for (const property of properties) {
      // A property that failed would only fail again.
      if (failed.has(property.name)) continue;
      tried += RUNS;
      const found = await tryProperty(property, seed, RUNS);
      if (!found) continue;
      failed.add(property.name);
      keepCase(property.name, found.input);
      console.log(
        `${property.name}\n  seed ${String(seed)}\n  input ${JSON.stringify(found.input)}\n  ${found.message}`,
      );
    }
    seed += 1;
  } while (only === undefined && performance.now() < end);
  const seeds = `${String(start)} to ${String(seed - 1)}`;
  console.log(`${String(failed.size)} findings in ${String(tried)} inputs, seeds ${seeds}.`);
  return failed.size;
}
