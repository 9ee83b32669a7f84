import { writeFileSync } from 'node:fs';
import type { Phase, PhaseUsage } from './phases.ts';

/*
 * Runs within a build that is measured: modules of the benchmark that stand in the place of some of the site say which
 * part of it begins. PHASES_FILE is where the figures are left when the build ends.
 */

const usages = new Map<Phase, PhaseUsage>();
let current: Phase = 'start';
let since = 0;

/** Counts processor time as that of a part from now on. */
export function enterPhase(next: Phase): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const now = (userCPUTime + systemCPUTime) / 1e6;
  const before = usages.get(current)?.cpuSeconds ?? 0;
  usages.set(current, { cpuSeconds: before + now - since, peakMegabytes: maxRSS / 1024 });
  current = next;
  since = now;
}

/** Counts what is done in between as that of a part, and what follows as that of the part before. */
export function withinPhase<T>(phase: Phase, run: () => T): T {
  const before = current;
  enterPhase(phase);
  const result = run();
  if (result instanceof Promise) {
    void result.finally(() => {
      enterPhase(before);
    });
  } else enterPhase(before);
  return result;
}

process.on('exit', () => {
  const file = process.env.PHASES_FILE;
  if (file === undefined) return;
  enterPhase(current);
  writeFileSync(file, JSON.stringify(Object.fromEntries(usages)));
});
