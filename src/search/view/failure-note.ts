import * as words from '#words';
import type { Remedy, SearchFailure } from '../failure.ts';
import { element } from './element.ts';

/** What stands on the page where an answer fails: nothing, the answer before, or the part of it that came. */
export type Standing = 'nothing' | 'before' | 'part';

const STANDING = {
  nothing: words.listsNeedNoSearch,
  before: words.answerBefore,
  part: words.answerInPart,
} as const satisfies Record<Standing, string>;

const REMEDIES = {
  retry: words.tryAgain,
  reload: words.reload,
} as const satisfies Record<Remedy, string>;

/**
 * Says why there is no answer, what the page still shows, and offers what may help.
 * @param retry puts the question again
 */
export function createFailureNote(
  { message, remedy }: SearchFailure,
  standing: Standing,
  retry: () => void,
): HTMLElement {
  const button = element('button', { type: 'button', class: 'link' }, REMEDIES[remedy]);
  button.addEventListener('click', () => {
    if (remedy === 'reload') location.reload();
    else retry();
  });
  return element(
    'p',
    { class: 'search-hint', role: 'alert' },
    `${message} ${STANDING[standing]} `,
    button,
  );
}
