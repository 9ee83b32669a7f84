import { UsageError } from './search/input-error.ts';

/**
 * A whole number from 1 on, as it stands on the command line.
 * @throws UsageError where it is anything else
 */
export function parseCount(option: string, text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new UsageError(`${option} takes whole numbers from 1 on, not "${text}".`);
}

/**
 * Sizes of libraries as `--works` has them, "1000,10000": each once, in rising order.
 * @throws UsageError where one is no size, or there is none
 */
export function parseSizes(text: string): readonly number[] {
  const sizes = parseList(text).map((size) => parseCount('--works', size));
  if (sizes.length === 0) throw new UsageError('--works names no size.');
  return sizes.sort((a, b) => a - b);
}

/** What stands between commas, each once; nothing where nothing does. */
export function parseList(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '');
}
