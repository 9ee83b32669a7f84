/** The language that all styles speak, whatever that of the pages is. */
export const CITATION_LANGUAGE = 'en';

/** A language of the locale files: terms, quotation marks and dates. */
export type CitationLocale = 'en-US' | 'en-GB';

/** A style in which a work can be cited. */
export interface CitationStyle {
  readonly id: string;
  /** What readers call it. */
  readonly name: string;
  /** The beginning of its name that tells it from the others, for where room is scarce. */
  readonly shortName: string;
  /** Its definition in CSL 1.0, in src/exports/styles. */
  readonly file: string;
  readonly locale: CitationLocale;
  /** How the style prints that a list of names goes on: HTML. */
  readonly andOthers: string;
}

/** The styles in the order in which they are offered. */
export const CITATION_STYLES = [
  style('apa', 'APA 7', 'APA', 'apa.csl'),
  style('chicago-author-date', 'Chicago author–date', 'Chicago', 'chicago-author-date.csl'),
  style(
    'chicago-notes',
    'Chicago notes and bibliography',
    'Chicago notes',
    'chicago-note-bibliography.csl',
  ),
  style('mla', 'MLA 9', 'MLA', 'modern-language-association.csl'),
  {
    ...style('harvard', 'Harvard', 'Harvard', 'harvard-cite-them-right.csl'),
    locale: 'en-GB',
    andOthers: '<i>et al.</i>',
  },
  { ...style('ieee', 'IEEE', 'IEEE', 'ieee.csl'), andOthers: '<i>et al.</i>' },
  style('vancouver', 'Vancouver', 'Vancouver', 'nlm-citation-sequence.csl'),
] as const satisfies readonly CitationStyle[];
export type CitationStyleId = (typeof CITATION_STYLES)[number]['id'];

/** The file of a locale, in src/exports/styles. */
export const LOCALE_FILES = {
  'en-US': 'locales-en-US.xml',
  'en-GB': 'locales-en-GB.xml',
} as const satisfies Record<CitationLocale, string>;

function style<Id extends string>(
  id: Id,
  name: string,
  shortName: string,
  file: string,
): CitationStyle & { readonly id: Id } {
  return { id, name, shortName, file, locale: 'en-US', andOthers: 'et al.' };
}
