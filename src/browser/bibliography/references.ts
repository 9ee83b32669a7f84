import { element } from '../../search/view/element.ts';
import type { CitationStyleId } from '../../exports/citation-styles.ts';
import type { BundleForm } from '../../exports/bundle-number.ts';
import { REFERENCE_ORDERS } from '../../exports/reference-orders.ts';
import { addYearLetters } from '../../exports/year-letters.ts';
import { toCitationNodes } from '../citation-nodes.ts';
import type { CollectWorks, WorkText } from '../work-texts.ts';

/** Whether a style numbers its references, in the order given. */
export function isNumbered(style: CitationStyleId): boolean {
  return REFERENCE_ORDERS[style] === 'as-given';
}

/** What stands before the n-th reference, counted from 1: "[1] ", "1. ", or nothing. */
export function toNumberLabel(style: CitationStyleId, number: number): string {
  if (!isNumbered(style)) return '';
  return style === 'ieee' ? `[${String(number)}] ` : `${String(number)}. `;
}

/** The forms of works that a list of references in a style is made of: the citations, then their places if it sorts them. */
export function listReferenceForms(style: CitationStyleId): readonly BundleForm[] {
  return isNumbered(style) ? [style] : [style, `${style}-order`];
}

/**
 * The citations of works in a style, as HTML, in the order in which the style lists them, and with letters after the
 * year where it tells works apart by them.
 * @throws Error, with a sentence for the reader, where they cannot be fetched
 */
export async function collectReferences(
  ids: readonly string[],
  style: CitationStyleId,
  collect: CollectWorks,
): Promise<readonly WorkText[]> {
  const [citations = [], places] = await Promise.all(
    listReferenceForms(style).map((form) => collect(ids, form)),
  );
  return places === undefined ? citations : withLetters(sortByPlace(citations, places), style);
}

function withLetters(references: readonly WorkText[], style: CitationStyleId): readonly WorkText[] {
  const texts = addYearLetters(
    references.map(({ text }) => text),
    style,
  );
  return references.map(({ id, text }, index) => ({ id, text: texts[index] ?? text }));
}

/** Texts in the order of the places that their works have in a list of all. */
export function sortByPlace(
  texts: readonly WorkText[],
  places: readonly WorkText[],
): readonly WorkText[] {
  const known = new Map(places.map(({ id, text }) => [id, Number(text)]));
  const placeOf = ({ id }: WorkText): number => known.get(id) ?? Number.MAX_SAFE_INTEGER;
  return texts.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A list as it can be pasted: words alone, and rich text that keeps italics, indents and addresses. */
export interface PastedList {
  readonly text: string;
  readonly html: string;
}

/** @param references citations as HTML, in order */
export function toPastedList(references: readonly WorkText[], style: CitationStyleId): PastedList {
  // Word and its kin read indents from a style of the paragraph; a numbered list has none.
  const indent = isNumbered(style) ? '' : ' style="margin-left:0.5in;text-indent:-0.5in"';
  const rows = references.map(({ text }, index) => {
    const row = element('p', {}, toNumberLabel(style, index + 1), ...toCitationNodes(text));
    for (const link of row.querySelectorAll('a')) {
      link.removeAttribute('class');
      link.removeAttribute('rel');
    }
    return { text: row.textContent, html: `<p${indent}>${row.innerHTML}</p>` };
  });
  return {
    text: rows.map((row) => `${row.text}\n`).join('\n'),
    html: rows.map(({ html }) => html).join('\n'),
  };
}
