import * as words from '#words';
import { findElement } from './element.ts';

/** As wide as the page has to be for the facets to stand beside the results. */
const WIDE = '(min-width: 62rem)';

/**
 * Folds the facets away on narrow screens and opens them on wide ones.
 * @returns what is told how many filters hold
 */
export function startFilters(root: HTMLElement): (count: number) => void {
  const details = findElement(root, '[data-search-filters]', HTMLDetailsElement);
  const label = findElement(root, '[data-search-filters-label]', HTMLElement);
  const wide = matchMedia(WIDE);
  const follow = (): void => {
    details.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
  return (count) => {
    label.textContent = count === 0 ? words.filters : words.countFilters(count);
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
