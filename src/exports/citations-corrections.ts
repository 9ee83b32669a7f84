import * as words from '#words';
import type { CitationStyle, CitationStyleId } from './citation-styles.ts';
import { escapeHtml } from './citations-markup.ts';
import { MORE_NAMES } from './citations-signs.ts';
import type { CslItem } from './csl.ts';

/** A pattern in the HTML of a citation and what takes its place. */
type Correction = readonly [pattern: RegExp, replacement: string];

const PLURAL_PAGES: Correction = [/\bp\. (?=[^\s,–]+–)/gu, 'pp. '];

/** What the definitions of styles, made for entries with a day of access, print amiss. */
const CORRECTIONS: Readonly<Partial<Record<CitationStyleId, readonly Correction[]>>> = {
  apa: [PLURAL_PAGES, [/\bRetrieved (?=https?:)/gu, '']],
  mla: [PLURAL_PAGES],
  harvard: [PLURAL_PAGES, [/(?<=<\/i>\. )thesis(?=\. )/gu, 'Thesis']],
  vancouver: [[/ \[talk\](?=.*\bTalk presented at:)/gu, '']],
  ieee: [
    PLURAL_PAGES,
    [/\b((?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.|May|June|July) 0(?=\d, \d{4})/gu, '$1 '],
    [/(?<!Available:)( https?:\S+)$/u, ' [Online]. Available:$1'],
  ],
};

/** Sets right in the HTML of a citation what its style leaves amiss. */
export function correctCitation(
  html: string,
  item: CslItem,
  style: CitationStyle & { readonly id: CitationStyleId },
): string {
  const corrections = [...toMoreNames(style), ...(CORRECTIONS[style.id] ?? [])];
  const correct = (text: string, [pattern, replacement]: Correction): string =>
    text.replace(pattern, replacement);
  return markNotice(corrections.reduce(correct, setDashes(html, item)), item);
}

/**
 * "A, B, and …" becomes "A, B, et al.": where a printed list goes on and the style shows all names that are known,
 * it says so in its own words. Where the style cuts the list by itself, nothing is left to do.
 */
function toMoreNames({ andOthers }: CitationStyle): readonly Correction[] {
  return [[new RegExp(`(,?)(?: (?:…|and|&amp;))? ${MORE_NAMES}\\.?`, 'gu'), `$1 ${andOthers}`]];
}

/** "22:1–22:14": citeproc sets the dash between plain numbers only. */
function setDashes(html: string, { page }: CslItem): string {
  if (!page?.includes('-')) return html;
  const printed = escapeHtml(page);
  // Not where the same signs are part of an identifier or an address.
  const alone = new RegExp(`(?<![\\w/.-])${escapePattern(printed)}(?![\\w/-])`, 'gu');
  return html.replace(alone, printed.replaceAll('-', '–'));
}

/** A text for a regular expression that is to find just that. */
function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** Says at the end that a work was retracted or withdrawn, as no style does; a correction changes no citation. */
function markNotice(html: string, { note }: CslItem): string {
  const { retraction, withdrawal } = words.notices;
  const found = [retraction, withdrawal].find(({ name }) => note?.startsWith(name));
  return found ? `${html} [${found.state}]` : html;
}
