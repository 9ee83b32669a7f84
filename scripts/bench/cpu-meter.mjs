// @ts-check
// Loaded before a program (`node --import`): writes to METER_FILE what the program took.
import { writeFileSync } from 'node:fs';

const file = process.env.METER_FILE;
process.on('exit', () => {
  if (file === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(file, JSON.stringify({ cpuSeconds, peakMegabytes: maxRSS / 1024 }));
});
