/** The first and the last page, where a text names one range or one page. */
export interface PageRange {
  readonly first: string;
  readonly last?: string;
}

/** "3148–3161" → first and last; "12, 15–20" is no single range and gives undefined. */
export function parsePageRange(pages: string | undefined): PageRange | undefined {
  const parts = pages?.split(/\s*[-–—‒−]+\s*/u) ?? [];
  const [first, last] = parts;
  if (!first || parts.length > 2 || parts.some((part) => !/^[\p{L}\p{N}.:]+$/u.test(part)))
    return undefined;
  return last === undefined ? { first } : { first, last };
}
