import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { collectOutput } from '../collect-output.ts';
import { root } from '../project.ts';

const usage = z.object({ cpuSeconds: z.number(), peakMegabytes: z.number() });

/** What a program took: processor time of all its threads, and the most memory it held. */
export type Usage = z.output<typeof usage>;

const METER = path.join(root, 'scripts', 'bench', 'cpu-meter.mjs');

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
  const { code, output } = await collectOutput(child);
  if (code !== 0) throw new Error(output);
  return usage.parse(JSON.parse(await readFile(meterFile, 'utf8')));
}
