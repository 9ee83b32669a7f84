/**
 * What is set as a printer would: straight quotes, hyphens and dots in a row. Entities and escapes may stand for them,
 * and a backtick may be one of two.
 */
const STRAIGHT = /["'`&\\]|[-–]-|\.\s*\./u;

/** Whether a body may have signs that are to be set: looking for them in its words takes a third of rendering it. */
export function hasStraightSigns(markdown: string): boolean {
  return STRAIGHT.test(markdown);
}
