import * as words from '#words';
import type { Remedy, SearchFailure } from '../failure.ts';
import { element } from './element.ts';

const REMEDIES = {
  retry: words.tryAgain,
  reload: words.reload,
} as const satisfies Record<Remedy, string>;

/**
 * Says why there is no answer, what the page still shows, and offers what may help.
 * @param hasResults whether an earlier answer stands on the page
 * @param retry puts the question again
 */
export function createFailureNote(
  { message, remedy }: SearchFailure,
  hasResults: boolean,
  retry: () => void,
): HTMLElement {
  const left = hasResults ? words.answerBefore : words.listsNeedNoSearch;
  const button = element('button', { type: 'button', class: 'link' }, REMEDIES[remedy]);
  button.addEventListener('click', () => {
    if (remedy === 'reload') location.reload();
    else retry();
  });
  return element('p', { class: 'search-hint', role: 'alert' }, `${message} ${left} `, button);
}
