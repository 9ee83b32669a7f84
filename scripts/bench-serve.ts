import path from 'node:path';
import { parseArgs } from 'node:util';
import { findWebServer, startWebServer, WEB_SERVER_NAMES } from '../tests/support/web-servers.ts';
import { findRedirectFaults, putUnderLoad } from './bench/serve/load.ts';
import type { LoadReport } from './bench/serve/load.ts';
import { leaveFormerOut, listServedFiles, readRedirects } from './bench/serve/served-files.ts';
import { parseCount } from './bench/sizes.ts';
import { readBase } from './build/built-base.ts';
import { root } from './project.ts';

// `npm run bench:serve -- [--site dist] [--server nginx] [--requests 20000] [--connections 32] [--seconds 60]`: puts a real
// server with the settings of `npm run host` under load on this machine, looks at every answer, and prints how many it
// gave in a second and what was wrong with them: headers, bytes, where redirects lead. It fails where something was, and
// where the seconds were over before all was asked.
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    server: { type: 'string', default: 'nginx' },
    requests: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '32' },
    seconds: { type: 'string', default: '60' },
  },
});
const name = WEB_SERVER_NAMES.find((known) => known === values.server);
if (name === undefined || findWebServer(name) === undefined) {
  console.error(`${values.server} is not installed, or none of ${WEB_SERVER_NAMES.join(', ')}.`);
  process.exitCode = 2;
} else {
  const folder = path.resolve(root, values.site);
  const base = await readBase(folder);
  const redirects = readRedirects(folder);
  const files = leaveFormerOut(listServedFiles(folder), redirects, base);
  const server = await startWebServer(name, { folder, base }, redirects);
  try {
    const load = {
      requests: parseCount('--requests', values.requests),
      connections: parseCount('--connections', values.connections),
      seconds: parseCount('--seconds', values.seconds),
    };
    const report = await putUnderLoad(server.origin + base, files, load);
    const misled = await findRedirectFaults(server.origin, redirects);
    const faults = new Map([...report.faults, ...misled.map((fault) => [fault, 1] as const)]);
    print({ ...report, faults });
    process.exitCode = faults.size === 0 ? 0 : 1;
  } finally {
    await server.stop();
  }
}

function print({ seconds, bytes, times, faults }: LoadReport): void {
  const all = [...times.values()].flat();
  const rate = Math.round(all.length / seconds);
  const megabytes = (bytes / 1e6 / seconds).toFixed(1);
  console.log(
    `${String(all.length)} requests in ${seconds.toFixed(1)} s: ${String(rate)} a second, ${megabytes} MB a second`,
  );
  for (const [kind, some] of [...times, ['all', all] as const]) {
    const sorted = some.toSorted((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
    console.log(
      `  ${kind.padEnd(30)} ${String(some.length).padStart(6)}  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`,
    );
  }
  for (const [fault, count] of [...faults].slice(0, 20))
    console.error(`${String(count)} × ${fault}`);
  console.log(
    `${String([...faults.values()].reduce((sum, count) => sum + count, 0))} answers were wrong or missing.`,
  );
}
