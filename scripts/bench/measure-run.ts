import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { collectOutput } from '../collect-output.ts';
import type { Ended } from '../collect-output.ts';
import { root } from '../project.ts';

const usage = z.object({ cpuSeconds: z.number(), peakMegabytes: z.number() });

/** What a program took: processor time of all its threads, and the most memory it held. */
export type Usage = z.output<typeof usage>;

const METER = path.join(root, 'scripts', 'bench', 'cpu-meter.mjs');

/** A program that was run to its end. */
export interface MeasuredRun extends Ended {
  readonly usage: Usage;
  /** From start to end, by the clock. */
  readonly seconds: number;
}

/**
 * Runs a program of Node to its end and measures it.
 * @param parameters what stands after `node`
 * @param meterFile where the program leaves its figures
 * @throws with all that it said where it fails
 */
export async function measureRun(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  meterFile: string,
): Promise<Usage> {
  const { code, output, usage } = await runMeasured(parameters, environment, meterFile);
  if (code !== 0) throw new Error(output);
  return usage;
}

/**
 * The same for a program whose exit code is an answer, and not a failure.
 * @throws with all that it said where it leaves no figures
 */
export async function runMeasured(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  meterFile: string,
): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', METER, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      METER_FILE: meterFile,
      ...environment,
    },
  });
  const ended = await collectOutput(child);
  const seconds = (performance.now() - start) / 1000;
  const text = await readFile(meterFile, 'utf8').catch((cause: unknown) => {
    throw new Error(ended.output, { cause });
  });
  return { ...ended, usage: usage.parse(JSON.parse(text)), seconds };
}
