import * as words from '#words';
import { element, findElement } from './element.ts';

/** As wide as the page has to be for the facets to stand beside the results. */
const WIDE = '(min-width: 62rem)';

/** The facets as they are folded and unfolded. */
export interface FilterFold {
  /** Is told how many filters hold. */
  readonly showCount: (count: number) => void;
  /** Is told how many works there are. */
  readonly showFound: (works: number) => void;
  /** Is told whether there is anything to filter by. */
  readonly showAny: (isAny: boolean) => void;
}

/**
 * Folds the facets away on narrow screens and opens them on wide ones. Unfolded on a narrow one, they are longer than
 * the screen: a button that stays in sight says what is left, and leads there.
 * @param onDone is told that the reader wants to see the results
 */
export function startFilters(root: HTMLElement, onDone: () => void): FilterFold {
  const button = element('button', { type: 'button', class: 'button-solid' });
  const details = findElement(root, '[data-search-filters]', HTMLDetailsElement);
  const label = findElement(root, '[data-search-filters-label]', HTMLElement);
  const wide = matchMedia(WIDE);
  const follow = (): void => {
    details.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
  button.addEventListener('click', () => {
    details.open = false;
    onDone();
  });
  details.append(element('p', { class: 'search-page__done' }, button));
  return {
    showCount: (count) => {
      label.textContent = count === 0 ? words.filters : words.countFilters(count);
    },
    showFound: (works) => {
      button.textContent = words.showFoundWorks(works);
    },
    showAny: (isAny) => {
      details.hidden = !isAny;
    },
  };
}

/**
 * Opens the help where a reader comes who has not sought anything yet, and closes it with the first key: where there
 * is room for it beside results. In between the reader opens and closes it.
 * @returns what is told whether nothing is sought
 */
export function startHelp(root: HTMLElement): (isAtStart: boolean) => void {
  const help = root.querySelector<HTMLDetailsElement>('[data-search-help]');
  let wasAtStart = false;
  return (isAtStart) => {
    if (help && isAtStart !== wasAtStart) help.open = isAtStart && matchMedia(WIDE).matches;
    wasAtStart = isAtStart;
  };
}
