import type { PartialDate } from '../schemas/dates.ts';

/** Newest first. Of two dates in one year the less precise comes later, and undated comes last of all. */
export function byNewest(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const [left, right] = [(a ?? '').padEnd(10), (b ?? '').padEnd(10)];
  return left < right ? 1 : Number(left > right) * -1;
}

/** Whether one date is surely earlier, as far as both are known: 2024 is before 2025-04, and 2025 is not. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
