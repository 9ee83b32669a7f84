import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../project.ts';
import { toHeapParameters } from './heap-limit.ts';
import type { Workshop } from './workshop.ts';
import { collectOutput } from '../collect-output.ts';

/** How a run of Astro ended. */
export interface AstroBuild {
  readonly succeeded: boolean;
  /** Its warnings; where it failed, all that it said, or what to do. */
  readonly output: string;
  readonly pages: number;
  /** All files, pages among them. */
  readonly files: number;
}

const ASTRO = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** Lets Astro build into the workshop. A request to stop ends Astro too, and counts as a failure. */
export async function runAstroBuild({ site, cache }: Workshop): Promise<AstroBuild> {
  const { code, output } = await run(['build', '--outDir', site], cache);
  if (code !== 0) return { succeeded: false, output: toReason(output), pages: 0, files: 0 };
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  const warnings = output.split('\n').filter((line) => line.includes('[WARN]'));
  return { succeeded: true, output: warnings.join('\n'), pages, files: files.length };
}

/** What Astro said, or what to do where all that it says is that its memory was full. */
function toReason(output: string): string {
  return output.includes('heap out of memory')
    ? 'The build needs more memory than it may use. Give it more, in megabytes: NODE_OPTIONS=--max-old-space-size=8192 npm run build'
    : output;
}

function run(
  parameters: readonly string[],
  cache: string,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [...toHeapParameters(), ASTRO, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A test runner says otherwise in NODE_ENV; a site is built for production whoever asks for it.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      SITE_CACHE: cache,
    },
  });
  const stop = (): void => void child.kill();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return collectOutput(child).finally(() => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  });
}
