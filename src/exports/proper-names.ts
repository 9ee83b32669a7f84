import type { Author, Catalogue, Work } from '../catalogue/model.ts';

/** Names that keep their capitals in titles, each as its words, by the first of them. */
export type ProperNames = ReadonlyMap<string, readonly (readonly string[])[]>;

export const NO_PROPER_NAMES: ProperNames = new Map();

/** Words, with apostrophes inside them ("O’Neil"); hyphens part them ("GPT-4", "US-China"). */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

const known = new WeakMap<Catalogue, ProperNames>();

/**
 * The names of all authors: whole, and family names alone. A single word that some title or summary has in small
 * letters is no name by itself: "Long" and "Public" begin other words in titles than those of Mr Long.
 */
export function properNamesOf(catalogue: Catalogue): ProperNames {
  const found = known.get(catalogue) ?? collect(catalogue);
  known.set(catalogue, found);
  return found;
}

function collect({ authors, works }: Catalogue): ProperNames {
  const common = new Set(works.flatMap(toSmallWords));
  const names = authors
    .flatMap(toNames)
    .map(toWords)
    .filter(
      ([first, ...rest]) =>
        first !== undefined && (rest.length > 0 || !common.has(first.toLowerCase())),
    );
  return Map.groupBy(names, ([first = '']) => first);
}

function toSmallWords({ title, subtitle = '', summary }: Work): readonly string[] {
  return toWords(`${title} ${subtitle} ${summary}`).filter((word) => /^\p{Ll}/u.test(word));
}

function toNames({ name, alsoKnownAs, family, isOrganization }: Author): readonly string[] {
  return isOrganization || family === undefined ? [name, ...alsoKnownAs] : [name, family];
}

function toWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(toBareWord);
}

/** A word without the sign of a genitive, and with one apostrophe for all. */
function toBareWord(word: string): string {
  return word.replaceAll('’', "'").replace(/'s$/u, '');
}

/** The places of the words in a title that belong to a name. */
export function findNamed(title: readonly string[], names: ProperNames): ReadonlySet<number> {
  const words = title.map(toBareWord);
  return new Set(
    words.flatMap((word, place) =>
      (names.get(word) ?? [])
        .filter((name) => name.every((part, index) => words[place + index] === part))
        .flatMap((name) => name.map((_, index) => place + index)),
    ),
  );
}
