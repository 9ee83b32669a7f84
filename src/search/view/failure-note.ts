import type { Remedy, SearchFailure } from '../failure.ts';
import { element } from './element.ts';

const REMEDIES = {
  retry: 'Try again',
  reload: 'Reload',
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
  const left = hasResults
    ? 'What stands below is the answer to the search before.'
    : 'The lists below need no search.';
  const button = element('button', { type: 'button', class: 'link' }, REMEDIES[remedy]);
  button.addEventListener('click', () => {
    if (remedy === 'reload') location.reload();
    else retry();
  });
  return element('p', { class: 'search-hint', role: 'alert' }, `${message} ${left} `, button);
}
