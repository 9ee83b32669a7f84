import * as words from '#words';

/** "2023–2025", "2024", "from 2023", "until 2025". */
export function toSpan(from: number | undefined, to: number | undefined): string {
  if (from === to) return String(from);
  if (to === undefined) return words.fromYear(String(from));
  return from === undefined ? words.untilYear(String(to)) : `${String(from)}–${String(to)}`;
}
