/*
 * Characters that no text has (Unicode noncharacters). They stand for something else while citeproc works.
 */

/** A name that ends a list which goes on. It has the place of a name, so that each style sets and counts it as one. */
export const MORE_NAMES = '\uFDD0';

const LESS_THAN = '\uFDD1';
const GREATER_THAN = '\uFDD2';

/** Hides the signs that citeproc would take for markup: a title may well have `<b>` in it. */
export function hideMarkup(text: string): string {
  return text
    .replace(/[\uFDD0-\uFDEF]/gu, '')
    .replace(/</gu, LESS_THAN)
    .replace(/>/gu, GREATER_THAN);
}

/** Gives the hidden signs back, as text in HTML. */
export function showMarkup(html: string): string {
  return html.replaceAll(LESS_THAN, '&lt;').replaceAll(GREATER_THAN, '&gt;');
}
