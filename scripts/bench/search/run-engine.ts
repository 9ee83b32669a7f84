import type { BuiltEngine } from './engine.ts';
import { MissingEngine } from './engine.ts';
import { ENGINES } from './engines.ts';
import { byNewest, readRecords } from './records.ts';
import type { BenchRecord } from './records.ts';
import { makeOddQueries } from './odd-queries.ts';
import { takeEvenly } from './queries.ts';
import { order } from './trial.ts';
import type { Order, Trial } from './trial.ts';

// Runs one engine at one size, in a program of its own: its memory is its own, and it finds nothing that is warm from
// another. What to do comes as a message, and what came of it goes back as one.

/** So many queries are asked beforehand and not counted, for code that has run is compiled. */
const WARM_UP = 50;

process.once('message', (message) => {
  void run(order.parse(message)).then((trial) => process.send?.(trial));
});

async function run(given: Order): Promise<Trial> {
  try {
    const engine = await ENGINES[given.engine]();
    const records = await collectRecords(given);
    const { search, ...built } = await engine.build(records);
    const { answers, milliseconds } = await askAll(search, given.queries);
    const odd = makeOddQueries(records, given.odd);
    const taken = odd.length > 0 ? (await askAll(search, odd)).milliseconds : [];
    const peak = process.resourceUsage().maxRSS / 1024;
    return {
      isDone: true,
      ...{ answers, milliseconds, ...built },
      ...(taken.length > 0 ? { slowestOdd: Math.max(...taken) } : {}),
      peakMegabytes: peak + (built.peakMegabytesBeside ?? 0),
    };
  } catch (error) {
    if (error instanceof MissingEngine) return { isDone: false, reason: error.message };
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { isDone: false, reason: text };
  }
}

async function collectRecords({ records, works }: Order): Promise<readonly BenchRecord[]> {
  const collected: BenchRecord[] = [];
  for await (const record of readRecords(records, works)) collected.push(record);
  return collected.sort(byNewest);
}

async function askAll(
  search: BuiltEngine['search'],
  queries: readonly string[],
): Promise<{ answers: (readonly number[])[]; milliseconds: number[] }> {
  for (const query of takeEvenly(queries, WARM_UP)) await search(query);
  const answers: (readonly number[])[] = [];
  const milliseconds: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    answers.push(await search(query));
    milliseconds.push(performance.now() - start);
  }
  return { answers, milliseconds };
}
