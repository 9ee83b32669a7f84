import * as words from '#words';
import { fillLinks } from '../../text/linked-text.ts';
import type { SearchHint } from '../protocol.ts';
import { element } from './element.ts';

/** What there is to say about a query, each with the query that may have been meant as a button. */
export function createHints(
  hints: readonly SearchHint[],
  ask: (text: string) => void,
): HTMLElement[] {
  return withoutRepeats(hints).map(({ message, suggestion }) => {
    const hint = element('p', { class: 'search-hint' }, message);
    if (suggestion === undefined) return hint;
    const button = element('button', { type: 'button', class: 'link' }, suggestion);
    button.addEventListener('click', () => {
      ask(suggestion);
    });
    hint.append(' ', ...fillLinks(words.searchForInstead, () => button));
    return hint;
  });
}

/** Each hint once, however often a query gives reason for it. */
export function withoutRepeats(hints: readonly SearchHint[]): readonly SearchHint[] {
  return [...new Map(hints.map((hint) => [hint.message, hint])).values()];
}
