import { constants, brotliCompress } from 'node:zlib';
import { promisify } from 'node:util';
import type { BenchRecord } from './records.ts';

const compress = promisify(brotliCompress);

/** Near the smallest that brotli can do, in a tenth of the time: the index of 100,000 works has a hundred megabytes. */
const QUALITY = 9;

/** How many bytes a text or file is when it is sent with brotli. */
export async function toSentBytes(content: string | Uint8Array): Promise<number> {
  const bytes = Buffer.from(content);
  const packed = await compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    },
  });
  return packed.byteLength;
}

/** What is made, and the processor time of this program that it took, in seconds. */
export async function meterCpu<T>(
  make: () => T | Promise<T>,
): Promise<{ readonly made: T; readonly cpuSeconds: number }> {
  const before = process.cpuUsage();
  const made = await make();
  const { user, system } = process.cpuUsage(before);
  return { made, cpuSeconds: (user + system) / 1e6 };
}

/** What is made, and the time on the clock that it took, in milliseconds. */
export async function meterTime<T>(
  make: () => T | Promise<T>,
): Promise<{ readonly made: T; readonly milliseconds: number }> {
  const before = performance.now();
  const made = await make();
  return { made, milliseconds: performance.now() - before };
}

/** The file that results are shown from, for engines whose index holds numbers alone. */
export function toShownFile(records: readonly BenchRecord[]): string {
  return JSON.stringify(
    records.map(({ id, title, authors, year, abstract }) => ({
      ...{ id, title, authors, year, abstract },
    })),
  );
}
