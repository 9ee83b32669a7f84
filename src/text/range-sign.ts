/** Hyphens, dashes and the minus sign, with the spaces around them. */
const DASHES = /\s*[–—‒−]+\s*|\s*--+\s*/gu;
/** A range that was typed with a hyphen: "101-117", "S1-S9"; not "A-12-A-15", where nothing tells which hyphen it is. */
const HYPHENATED = /^([\p{L}\p{N}.:]+)\s*-\s*([\p{L}\p{N}.:]+)$/u;

/** Pages with one sign in all ranges, such as `--` for BibTeX: "1–3, 7-9" becomes "1--3, 7--9". */
export function setRangeSign(pages: string, sign: string): string {
  return pages
    .split(', ')
    .map((range) => range.replace(DASHES, sign))
    .map((range) => range.replace(HYPHENATED, `$1${sign}$2`))
    .join(', ');
}
