/** Years, both included; an end that is missing is open. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

/** `2024`, `2023..2025`, `2023..`, `..2025`, `>2023`, `<=2025`; a hyphen or dash will do for the dots. */
export function parseYears(text: string): YearRange | undefined {
  const bound = /^(?<sign>[<>]=?|[≤≥])(?<year>\d{4})$/u.exec(text.trim())?.groups;
  if (bound) return toBounded(bound.sign ?? '', Number(bound.year));
  const match = /^(?<from>\d{4})?(?:(?<dots>\.{2,3}|…|[-–])(?:(?<to>\d{4})|\d{0,3}))?$/u.exec(
    text.trim(),
  );
  const { from, dots, to } = match?.groups ?? {};
  if (from === undefined && to === undefined) return undefined;
  if (dots === undefined) return { from: Number(from), to: Number(from) };
  const ends = [from, to].map((year) => (year === undefined ? undefined : Number(year)));
  const [first, last] =
    ends[0] !== undefined && ends[1] !== undefined
      ? ends.toSorted((a, b) => (a ?? 0) - (b ?? 0))
      : ends;
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}

function toBounded(sign: string, year: number): YearRange {
  const isOwn = /[=≤≥]/u.test(sign);
  return /[>≥]/u.test(sign) ? { from: isOwn ? year : year + 1 } : { to: isOwn ? year : year - 1 };
}
