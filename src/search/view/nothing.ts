import * as words from '#words';
import type { Permalinks } from '../../catalogue/permalink.ts';
import { NO_FILTERS } from '../protocol.ts';
import type { SearchAnswer } from '../protocol.ts';
import { element } from './element.ts';
import type { FilterChange } from './filter-changes.ts';
import { createIndexLinks } from './index-links.ts';

/**
 * What is said where no work is found, and where to look on.
 * @param change is told where the reader lifts the filters
 */
export function createNothing(
  { authors, topics, worksWithoutFilters }: SearchAnswer,
  { text, isFiltered }: { readonly text: string; readonly isFiltered: boolean },
  links: Permalinks,
  change: (what: FilterChange) => void,
): HTMLElement {
  const isAlone = text !== '' && authors.total + topics.total === 0;
  // Filters are not to blame where nothing would be found without them.
  const isLeftOut = isFiltered && worksWithoutFilters > 0;
  const none = isAlone ? words.nothingMatches(text) : words.noWorkMatches;
  const what = isLeftOut ? words.noWorkMatchesFilters : none;
  return element(
    'div',
    { class: 'search-page__empty' },
    element('p', {}, what),
    ...(isLeftOut ? [createLift(worksWithoutFilters, change)] : []),
    createIndexLinks(links),
  );
}

/** The way out of filters that leave nothing: "Remove the filters (4 works)". */
function createLift(works: number, change: (what: FilterChange) => void): HTMLElement {
  const label = words.removeFilters(works);
  const button = element('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', () => {
    change(() => NO_FILTERS);
  });
  return element('div', { class: 'search-page__lift' }, button);
}
