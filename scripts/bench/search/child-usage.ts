import { readFile } from 'node:fs/promises';
import type { Usage } from '../measure-run.ts';

/** Ticks of the processor clock in a second, as Linux reports them on every architecture that Node runs on. */
const TICKS = 100;

/**
 * What the one program that this one has started took so far: Node itself cannot say it.
 * @returns nothing on systems without /proc, or where no program runs
 */
export async function findChildUsage(): Promise<Usage | undefined> {
  try {
    const self = String(process.pid);
    const children = await readFile(`/proc/${self}/task/${self}/children`, 'utf8');
    const [child = ''] = children.trim().split(' ');
    const stat = await readFile(`/proc/${child}/stat`, 'utf8');
    const status = await readFile(`/proc/${child}/status`, 'utf8');
    return { cpuSeconds: toCpuSeconds(stat), peakMegabytes: toPeakMegabytes(status) };
  } catch {
    return undefined;
  }
}

/** Fields are counted from behind the name of the program, which may hold spaces (proc_pid_stat(5), 14 and 15). */
function toCpuSeconds(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** The highest that resident memory has been (proc_pid_status(5)), which is given in KiB. */
function toPeakMegabytes(status: string): number {
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) / 1024;
}
