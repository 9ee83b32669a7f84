import type { CitationStyleId } from './citation-styles.ts';

/** How an author–date style prints the year, and how it parts a letter from the words for "undated". */
interface YearForm {
  /** The names, or the title where there are none; the year; what comes after it, which stays. */
  readonly pattern: RegExp;
  /** Between the words for "undated" and a letter. */
  readonly dash: string;
  /** After a letter that took the place of the full stop in "n.d.". */
  readonly end: string;
}

const YEAR_FORMS: Readonly<Partial<Record<CitationStyleId, YearForm>>> = {
  apa: { pattern: /^(.*? \()(\d{4}|n\.d\.)(?=[,)])/u, dash: '-', end: '' },
  'chicago-author-date': { pattern: /^(.*?[.”>] )(\d{4}|n\.d\.)(?=[. ])/u, dash: '-', end: '.' },
  harvard: { pattern: /^(.*? \()(\d{4}|no date)(?=\))/u, dash: ' ', end: '' },
};

/**
 * Tells works of the same names and year apart as author–date styles do, by letters in the order of the list: 2025a,
 * 2025b; n.d.-a, n.d.-b. Other styles, and works that are alone, stay as they are.
 * @param citations HTML, in the order of the list
 */
export function addYearLetters(
  citations: readonly string[],
  style: CitationStyleId,
): readonly string[] {
  const form = YEAR_FORMS[style];
  if (!form) return citations;
  const openings = citations.map((html) => form.pattern.exec(html)?.[0]);
  const counts = Map.groupBy(openings, (opening) => opening);
  const given = new Map<string, number>();
  return citations.map((html, place) => {
    const opening = openings[place];
    if (opening === undefined || counts.get(opening)?.length === 1) return html;
    const before = given.get(opening) ?? 0;
    given.set(opening, before + 1);
    return html.replace(
      form.pattern,
      (_, names: string, year: string) => names + addLetter(year, toLetter(before), form),
    );
  });
}

function addLetter(year: string, letter: string, { dash, end }: YearForm): string {
  return /^\d/u.test(year) ? year + letter : year + dash + letter + end;
}

/** a, b, …, z, aa, ab, … */
function toLetter(place: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (place % 26));
  return place < 26 ? last : toLetter(Math.floor(place / 26) - 1) + last;
}
